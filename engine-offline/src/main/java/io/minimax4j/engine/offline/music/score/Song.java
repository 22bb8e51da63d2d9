package io.minimax4j.engine.offline.music.score;

import java.util.List;

/** A song written out. */
public record Song(Form form, Melody melody, List<Part> parts) {
    public Song {
        parts = List.copyOf(parts);
    }
}

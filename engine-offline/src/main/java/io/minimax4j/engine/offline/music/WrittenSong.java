package io.minimax4j.engine.offline.music;

import io.minimax4j.engine.offline.music.score.Song;
import io.minimax4j.engine.offline.music.singing.SungLine;
import java.util.List;

/**
 * A song on paper.
 *
 * @param lines its words as they are sung
 */
public record WrittenSong(Song song, List<SungLine> lines) {
    public WrittenSong {
        lines = List.copyOf(lines);
    }

    /** Whether anybody sings. */
    public boolean sung() {
        return !song.melody().lead().isEmpty();
    }
}

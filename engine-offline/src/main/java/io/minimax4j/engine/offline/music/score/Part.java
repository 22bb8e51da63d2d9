package io.minimax4j.engine.offline.music.score;

import java.util.List;

/**
 * One instrument's part.
 *
 * @param pan -1 (left) to 1 (right)
 * @param room how much of it goes to the reverb, 0 to 1
 */
public record Part(Role role, Instrument instrument, double pan, double room, List<Note> notes) {
    /** What a part is for; the mix weighs them by it. */
    public enum Role {
        DRUMS, BASS, CHORDS, PAD, TUNE, COUNTER
    }

    public Part {
        notes = List.copyOf(notes);
    }
}

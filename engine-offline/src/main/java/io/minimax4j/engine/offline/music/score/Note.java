package io.minimax4j.engine.offline.music.score;

/**
 * A note that is played.
 *
 * @param tick from the start of the song, where it really sounds (swing and laid-back playing included)
 * @param length in ticks
 * @param pitch MIDI, 0 to 127; of drums the key of General MIDI
 * @param velocity 1 to 127
 */
public record Note(int tick, int length, int pitch, int velocity) {
    public Note {
        if (length <= 0 || pitch < 0 || pitch > 127 || velocity < 1 || velocity > 127) {
            throw new IllegalArgumentException(
                    "no note has length " + length + ", pitch " + pitch + ", velocity " + velocity);
        }
    }

    public int end() {
        return tick + length;
    }
}

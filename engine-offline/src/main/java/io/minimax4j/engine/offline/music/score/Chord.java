package io.minimax4j.engine.offline.music.score;

import java.util.Arrays;

/**
 * @param root pitch class, 0 (C) to 11 (B)
 * @param bass pitch class of its lowest note
 */
public record Chord(int root, Quality quality, int bass) {
    /** Which notes a chord has, in semitones above its root. */
    public enum Quality {
        MAJOR(0, 4, 7), MINOR(0, 3, 7), DIMINISHED(0, 3, 6), SUS2(0, 2, 7), SUS4(0, 5, 7), POWER(0, 7),
        ADD9(0, 4, 7, 14), MINOR_ADD9(0, 3, 7, 14), SIXTH(0, 4, 7, 9), MINOR_SIXTH(0, 3, 7, 9),
        DOMINANT7(0, 4, 7, 10), MAJOR7(0, 4, 7, 11), MINOR7(0, 3, 7, 10), HALF_DIMINISHED(0, 3, 6, 10),
        DIMINISHED7(0, 3, 6, 9), DOMINANT9(0, 4, 7, 10, 14), MAJOR9(0, 4, 7, 11, 14), MINOR9(0, 3, 7, 10, 14);

        private final int[] semitones;

        Quality(int... semitones) {
            this.semitones = semitones;
        }

        /** From the root up. */
        public int[] semitones() {
            return semitones.clone();
        }
    }

    /** With its root in the bass. */
    public static Chord of(int root, Quality quality) {
        int pitchClass = Math.floorMod(root, 12);
        return new Chord(pitchClass, quality, pitchClass);
    }

    /** The pitch classes of its notes, the root first. */
    public int[] pitchClasses() {
        return Arrays.stream(quality.semitones()).map(above -> (root + above) % 12).toArray();
    }

    /** Whether a MIDI pitch is one of its notes. */
    public boolean has(int pitch) {
        return Arrays.stream(pitchClasses()).anyMatch(each -> each == Math.floorMod(pitch, 12));
    }

    public Chord transposed(int semitones) {
        return new Chord(Math.floorMod(root + semitones, 12), quality, Math.floorMod(bass + semitones, 12));
    }
}

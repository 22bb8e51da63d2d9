package io.minimax4j.engine.offline.music.mix;

import io.minimax4j.engine.offline.music.play.Stem;

/**
 * The chime behind a song that says that a machine made it: short, long, short, short, the Morse signs of A and I, which the Chinese
 * standard GB 45438 proposes, on the three tones of a chord. Speech has the same rhythm on one tone.
 */
final class Mark {
    private static final double UNIT = 0.09;
    private static final double SILENCE_BEFORE = 0.21;
    private static final double EDGE = 0.01;
    private static final double LOUDNESS = 0.12;
    /** When each tone begins, how long it is, both in units, and how high, in Hz. */
    private static final double[][] TONES = {{0, 1, 1000}, {2, 3, 1250}, {8, 1, 1000}, {10, 1, 1500}};
    private static final double UNITS = 11;

    private Mark() {}

    /** The silence before it, and the chime. */
    static float[] sound() {
        float[] sound = new float[(int) ((SILENCE_BEFORE + UNITS * UNIT) * Stem.RATE)];
        for (double[] tone : TONES) {
            int from = (int) ((SILENCE_BEFORE + tone[0] * UNIT) * Stem.RATE);
            int length = (int) (tone[1] * UNIT * Stem.RATE);
            for (int i = 0; i < length && from + i < sound.length; i++) {
                double nearest = Math.min(1, Math.min(i, length - 1 - i) / (EDGE * Stem.RATE));
                double envelope = 0.5 - 0.5 * Math.cos(Math.PI * nearest);
                sound[from + i] = (float) (LOUDNESS * envelope * Math.sin(2 * Math.PI * tone[2] * i / Stem.RATE));
            }
        }
        return sound;
    }
}

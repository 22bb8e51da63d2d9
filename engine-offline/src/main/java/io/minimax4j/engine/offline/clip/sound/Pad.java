package io.minimax4j.engine.offline.clip.sound;

import io.minimax4j.engine.offline.picture.scene.Mood;
import java.util.SplittableRandom;

/** Long soft chords of a mood. */
final class Pad {
    private static final double TONIC = 110;
    private static final double CHORD = 3;

    private Pad() {}

    static void play(Mood mood, Tape tape, SplittableRandom random) {
        int[][] chords = chords(mood);
        double key = TONIC * Math.pow(2, random.nextInt(6) / 12.0);
        double gain = mood == Mood.EPIC || mood == Mood.DRAMATIC ? 0.05 : 0.035;
        int number = 0;
        for (double at = -0.6; at < tape.seconds(); at += CHORD) {
            int[] chord = chords[number++ % chords.length];
            for (int i = 0; i < chord.length; i++) {
                double hertz = key * Math.pow(2, chord[i] / 12.0);
                double where = 0.5 - i % 2;
                tape.tone(at, 1.6 * CHORD, hertz, hertz, gain, where);
                tape.tone(at, 1.6 * CHORD, hertz * 1.003, hertz * 1.003, gain, -where);
            }
        }
    }

    /** In half tones above the key. */
    private static int[][] chords(Mood mood) {
        return switch (mood) {
            case HAPPY -> new int[][]{{0, 12, 16, 19}, {5, 12, 17, 21}, {7, 14, 19, 23}};
            case NEUTRAL, CALM -> new int[][]{{0, 12, 19, 26}, {5, 12, 21, 24}};
            case ROMANTIC -> new int[][]{{0, 12, 16, 23}, {9, 12, 16, 19}, {5, 12, 17, 21}};
            case MELANCHOLY -> new int[][]{{0, 12, 15, 19}, {8, 12, 15, 20}, {10, 14, 17, 22}};
            case MYSTERIOUS -> new int[][]{{0, 12, 15, 18}, {1, 13, 17, 20}};
            case DARK -> new int[][]{{-12, 0, 3, 7}, {-11, 1, 4, 8}};
            case DRAMATIC -> new int[][]{{-12, 0, 12, 15, 19}, {-4, 8, 12, 15, 20}, {-5, 7, 11, 14, 19}};
            case DREAMY -> new int[][]{{0, 16, 23, 26}, {2, 14, 21, 25}};
            case EPIC ->
                new int[][]{{-12, 0, 7, 12, 16}, {-5, 7, 14, 19, 23}, {-3, 9, 12, 16, 21}, {-7, 5, 12, 17, 21}};
        };
    }
}

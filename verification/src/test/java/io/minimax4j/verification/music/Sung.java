package io.minimax4j.verification.music;

/** The pitch of a voice by the difference function of YIN (de Cheveigné and Kawahara, 2002), at half the rate. */
final class Sung {
    private static final int RATE = Heard.RATE / 2;
    private static final int WINDOW = RATE / 25;
    private static final int LONGEST = RATE / 70;
    private static final int SHORTEST = RATE / 800;
    private static final double PERIODIC = 0.1;
    private static final double AUDIBLE = 0.005;

    private final float[] sound;

    Sung(float[] stem) {
        sound = new float[stem.length / 2];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (stem[2 * i] + stem[2 * i + 1]) / 2;
        }
    }

    /** MIDI, with parts; 0 where there is none. */
    double pitch(double seconds) {
        int start = (int) (seconds * RATE) - (WINDOW + LONGEST) / 2;
        if (start < 0 || start + WINDOW + LONGEST + 1 > sound.length || size(start) < AUDIBLE) {
            return 0;
        }
        double[] difference = new double[LONGEST + 1];
        double sum = 0;
        for (int lag = 1; lag <= LONGEST; lag++) {
            double squares = 0;
            for (int i = start; i < start + WINDOW; i += 2) {
                double one = sound[i] - sound[i + lag];
                squares += one * one;
            }
            sum += squares;
            difference[lag] = squares * lag / Math.max(sum, 1e-12);
        }
        for (int lag = SHORTEST; lag < LONGEST; lag++) {
            if (difference[lag] < PERIODIC && difference[lag] <= difference[lag + 1]) {
                double bend = difference[lag - 1] - 2 * difference[lag] + difference[lag + 1];
                double shift = bend == 0 ? 0 : 0.5 * (difference[lag - 1] - difference[lag + 1]) / bend;
                return 69 + 12 * Math.log(RATE / (lag + shift) / 440) / Math.log(2);
            }
        }
        return 0;
    }

    private double size(int start) {
        double squares = 0;
        for (int i = start; i < start + WINDOW; i++) {
            squares += sound[i] * sound[i];
        }
        return Math.sqrt(squares / WINDOW);
    }
}

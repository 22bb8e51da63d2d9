package io.minimax4j.verification.music;

import java.util.Arrays;

/** How much of a sound is struck rather than held: strokes stand upright in a spectrogram, held tones lie (Fitzgerald, 2010). */
final class Strokes {
    private static final int SIZE = 2048;
    private static final int HOP = SIZE / 2;
    private static final int LINES = 512;
    private static final int AROUND = 8;

    private Strokes() {}

    /** Of the power up to 11 kHz, 0 to 1. */
    static double share(float[] mono) {
        Fourier fourier = new Fourier(SIZE);
        double[][] power = new double[Math.max(0, (mono.length - SIZE) / HOP)][LINES];
        for (int frame = 0; frame < power.length; frame++) {
            fourier.take(mono, frame * HOP);
            for (int line = 0; line < LINES; line++) {
                power[frame][line] = fourier.power(line);
            }
        }
        double struck = 0;
        double all = 1e-12;
        double[] upright = new double[2 * AROUND + 1];
        double[] lying = new double[2 * AROUND + 1];
        for (int frame = AROUND; frame < power.length - AROUND; frame++) {
            for (int line = AROUND; line < LINES - AROUND; line++) {
                for (int i = -AROUND; i <= AROUND; i++) {
                    upright[i + AROUND] = power[frame][line + i];
                    lying[i + AROUND] = power[frame + i][line];
                }
                double size = Math.sqrt(power[frame][line]);
                struck += median(upright) > median(lying) ? size : 0;
                all += size;
            }
        }
        return struck / all;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}

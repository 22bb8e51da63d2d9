package io.minimax4j.verification.music;

import java.util.List;

/**
 * How voices stand to all that sounds beside them in a mix. The voices alone are known, not what the mix made of them: in each
 * second and each third of an octave, what of the mix goes with a voice is that voice, and the rest is beside it, reverb included.
 */
final class Balance {
    private static final int SIZE = 2048;
    private static final int HOP = SIZE / 4;
    private static final int SECOND = Heard.RATE / HOP;
    private static final double LOWEST = 300;
    /** The edges of thirds of octaves from 300 to 3,400 Hz, as lines of the spectrum. */
    private static final int[] EDGES = edges();
    private static final double AUDIBLE = 1e-4;

    private Balance() {}

    private static int[] edges() {
        int[] edges = new int[11];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = (int) Math.round(LOWEST * Math.pow(2, i * 0.35) * SIZE / Heard.RATE);
        }
        return edges;
    }

    /**
     * In dB, from 300 to 3,400 Hz, where the first voice sounds.
     *
     * @param voices the lead first; as long as the mix and at the same time
     */
    static double of(float[] mix, List<float[]> voices) {
        Lines all = new Lines(mix);
        List<Lines> alone = voices.stream().map(Lines::new).toList();
        double whole = 0;
        double beside = 0;
        for (int frame = 0; frame + SECOND <= all.real.length; frame += SECOND) {
            for (int band = 0; band + 1 < EDGES.length; band++) {
                if (alone.getFirst().power(frame, band) / SECOND > AUDIBLE) {
                    whole += all.power(frame, band);
                    for (Lines voice : alone) {
                        all.without(voice, frame, band);
                    }
                    beside += all.power(frame, band);
                }
            }
        }
        return 10 * Math.log10((whole - beside) / beside);
    }

    /** Spectra, frame after frame. */
    private static final class Lines {
        private final double[][] real;
        private final double[][] imaginary;

        Lines(float[] sound) {
            int lines = EDGES[EDGES.length - 1];
            Fourier fourier = new Fourier(SIZE);
            real = new double[Math.max(0, (sound.length - SIZE) / HOP)][lines];
            imaginary = new double[real.length][lines];
            for (int frame = 0; frame < real.length; frame++) {
                fourier.take(sound, frame * HOP);
                for (int line = EDGES[0]; line < lines; line++) {
                    real[frame][line] = fourier.real(line);
                    imaginary[frame][line] = fourier.imaginary(line);
                }
            }
        }

        /** In a second from a frame on. */
        double power(int from, int band) {
            double sum = 0;
            for (int frame = from; frame < from + SECOND; frame++) {
                for (int line = EDGES[band]; line < EDGES[band + 1]; line++) {
                    sum += real[frame][line] * real[frame][line] + imaginary[frame][line] * imaginary[frame][line];
                }
            }
            return sum;
        }

        /** Takes away what goes with another. */
        void without(Lines other, int from, int band) {
            double re = 0;
            double im = 0;
            for (int frame = from; frame < from + SECOND; frame++) {
                for (int line = EDGES[band]; line < EDGES[band + 1]; line++) {
                    re += real[frame][line] * other.real[frame][line]
                            + imaginary[frame][line] * other.imaginary[frame][line];
                    im += imaginary[frame][line] * other.real[frame][line]
                            - real[frame][line] * other.imaginary[frame][line];
                }
            }
            double power = Math.max(other.power(from, band), 1e-9);
            for (int frame = from; frame < from + SECOND; frame++) {
                for (int line = EDGES[band]; line < EDGES[band + 1]; line++) {
                    double x = other.real[frame][line];
                    double y = other.imaginary[frame][line];
                    real[frame][line] -= (re * x - im * y) / power;
                    imaginary[frame][line] -= (re * y + im * x) / power;
                }
            }
        }
    }
}

package io.minimax4j.engine.offline.music.hearing;

import java.util.Arrays;

/**
 * How much begins to sound at each moment, altogether and of drums that are low and that are noisy.
 *
 * <p>Implementation note: spectral flux of logarithms in bands of a third of an octave. A band is compared with its neighbours of the
 * moment before as well, so that vibrato begins nothing.
 *
 * @param all about 86 values a second, what there is more than in the second around, its root mean square being 1
 * @param low what begins below 130 Hz, not levelled
 * @param noisy what begins above 1.5 kHz, not levelled
 * @param bands how strong each band is, about logarithmic
 */
record Onsets(double[] all, double[] low, double[] noisy, float[][] bands) {
    static final int HOP = 256;
    static final double PER_SECOND = (double) Measures.RATE / HOP;

    private static final int SIZE = 1024;
    private static final double NEAR = 0.05;
    private static final double LOWEST = 40;
    private static final double STEP = Math.pow(2, 1 / 4.0);
    private static final double LOW_BELOW = 130;
    private static final double NOISY_ABOVE = 1500;
    /** Which frames before are compared with: two, as the window is four hops long. */
    private static final int BEFORE = 2;

    static Onsets of(float[] samples) throws InterruptedException {
        int[] edges = edges();
        Spectra spectra = new Spectra(SIZE, HOP);
        int frames = spectra.frames(samples.length);
        float[][] bands = new float[frames][];
        spectra.each(samples, (frame, magnitudes) -> bands[frame] = bands(magnitudes, edges));
        double[] all = new double[frames];
        double[] low = new double[frames];
        double[] noisy = new double[frames];
        for (int frame = BEFORE; frame < frames; frame++) {
            float[] before = bands[frame - BEFORE];
            for (int band = 0; band < before.length; band++) {
                float most = before[band];
                most = band > 0 ? Math.max(most, before[band - 1]) : most;
                most = band + 1 < before.length ? Math.max(most, before[band + 1]) : most;
                double risen = Math.max(0, bands[frame][band] - most);
                all[frame] += risen;
                double hertz = (double) edges[band] * Measures.RATE / SIZE;
                low[frame] += hertz < LOW_BELOW ? Math.max(0, bands[frame][band] - before[band]) : 0;
                noisy[frame] += hertz > NOISY_ABOVE ? risen : 0;
            }
        }
        return new Onsets(levelled(all), low, noisy, bands);
    }

    private static int[] edges() {
        int[] edges = new int[64];
        int count = 0;
        double bin = Measures.RATE / (double) SIZE;
        for (double hertz = LOWEST; hertz < 0.45 * Measures.RATE; hertz *= STEP) {
            int edge = (int) Math.round(hertz / bin);
            if (count == 0 || edge > edges[count - 1]) {
                edges[count++] = edge;
            }
        }
        return Arrays.copyOf(edges, count);
    }

    private static float[] bands(double[] magnitudes, int[] edges) {
        float[] bands = new float[edges.length - 1];
        for (int band = 0; band < bands.length; band++) {
            double power = 0;
            for (int bin = edges[band]; bin < edges[band + 1]; bin++) {
                power += magnitudes[bin] * magnitudes[bin];
            }
            bands[band] = (float) Math.log10(1 + 100 * Math.sqrt(power));
        }
        return bands;
    }

    private static double[] levelled(double[] values) {
        double[] sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        double[] levelled = new double[values.length];
        int reach = (int) PER_SECOND / 2;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            int from = Math.max(0, i - reach);
            int to = Math.min(values.length, i + reach + 1);
            levelled[i] = Math.max(0, values[i] - (sums[to] - sums[from]) / (to - from));
            squares += levelled[i] * levelled[i];
        }
        double deviation = Math.sqrt(squares / values.length) + 1e-9;
        for (int i = 0; i < values.length; i++) {
            levelled[i] /= deviation;
        }
        return levelled;
    }

    /** When the first thing begins to sound, in seconds. */
    double first() {
        int at = 0;
        while (at + 1 < all.length && all[at] < 1) {
            at++;
        }
        return at / PER_SECOND;
    }

    /** The greatest of some of the values within a twentieth of a second. */
    static double most(double[] values, double at) {
        int from = Math.clamp(Math.round((at - NEAR) * Onsets.PER_SECOND), 0, values.length);
        int to = Math.clamp(Math.round((at + NEAR) * Onsets.PER_SECOND) + 1, from, values.length);
        double most = 0;
        for (int i = from; i < to; i++) {
            most = Math.max(most, values[i]);
        }
        return most;
    }
}

package io.minimax4j.engine.offline.music.singing;

/** Samples as if there were twice as many a second: those that are there, and between them what a sinc says. */
final class Doubled {
    private static final int HALF = 10;
    private static final float[] TAPS = taps();

    private Doubled() {}

    private static float[] taps() {
        float[] taps = new float[2 * HALF];
        double sum = 0;
        for (int i = 0; i < taps.length; i++) {
            double x = i - HALF + 0.5;
            taps[i] = (float) (Math.sin(Math.PI * x) / (Math.PI * x) * (0.5 + 0.5 * Math.cos(Math.PI * x / HALF)));
            sum += taps[i];
        }
        for (int i = 0; i < taps.length; i++) {
            taps[i] /= (float) sum;
        }
        return taps;
    }

    /** The sample at a place that is counted in halves; beyond the ends is silence. */
    static float at(float[] samples, int half) {
        int whole = Math.floorDiv(half, 2);
        if (Math.floorMod(half, 2) == 0) {
            return whole >= 0 && whole < samples.length ? samples[whole] : 0;
        }
        float sum = 0;
        int from = Math.max(0, whole + 1 - HALF);
        int to = Math.min(samples.length, whole + 1 + HALF);
        for (int i = from; i < to; i++) {
            sum += TAPS[i - whole - 1 + HALF] * samples[i];
        }
        return sum;
    }
}

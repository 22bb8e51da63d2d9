package io.minimax4j.engine.offline.music.singing;

/**
 * Twice as many samples a second: those that were there, and between them what a sinc says.
 */
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

    static float[] of(float[] samples) {
        float[] doubled = new float[2 * samples.length];
        float[] padded = new float[samples.length + 2 * HALF];
        System.arraycopy(samples, 0, padded, HALF, samples.length);
        for (int i = 0; i < samples.length; i++) {
            float sum = 0;
            for (int tap = 0; tap < TAPS.length; tap++) {
                sum += TAPS[tap] * padded[i + 1 + tap];
            }
            doubled[2 * i] = samples[i];
            doubled[2 * i + 1] = sum;
        }
        return doubled;
    }
}

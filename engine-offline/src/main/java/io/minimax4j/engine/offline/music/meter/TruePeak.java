package io.minimax4j.engine.offline.music.meter;

/**
 * How far a wave goes between its samples: the size of the largest of four points a sample.
 *
 * <p>Implementation note: a windowed sinc of 16 taps for each of three points between two samples. Where the samples around are
 * far below what matters, it is not computed.
 */
public final class TruePeak {
    /** How many samples later than a sample its peak is known. */
    public static final int DELAY = 8;
    private static final int TAPS = 2 * DELAY;
    private static final int POINTS = 4;
    private static final float[][] TABLE = table();
    /** No wave of music goes further beyond its samples than by so much. */
    private static final float MOST = 2.5f;

    private final float[] line = new float[2 * TAPS];
    private final float matters;
    private int at;
    /** The largest samples since the line was last at its start, and of the time before. */
    private float current;
    private float previous;

    /** @param matters below this size samples themselves are good enough */
    public TruePeak(float matters) {
        this.matters = matters / MOST;
    }

    private static float[][] table() {
        float[][] table = new float[POINTS - 1][TAPS];
        for (int point = 1; point < POINTS; point++) {
            double sum = 0;
            for (int tap = 0; tap < TAPS; tap++) {
                double x = tap - (DELAY - 1) - (double) point / POINTS;
                double window = 0.42 + 0.5 * Math.cos(Math.PI * x / DELAY) + 0.08 * Math.cos(2 * Math.PI * x / DELAY);
                double value = Math.sin(Math.PI * x) / (Math.PI * x) * window;
                table[point - 1][tap] = (float) value;
                sum += value;
            }
            for (int tap = 0; tap < TAPS; tap++) {
                table[point - 1][tap] /= (float) sum;
            }
        }
        return table;
    }

    /** The size of the peak at and after the sample that was given {@link #DELAY} samples ago. */
    public float next(float sample) {
        line[at] = sample;
        line[at + TAPS] = sample;
        current = Math.max(current, Math.abs(sample));
        if (++at == TAPS) {
            at = 0;
            previous = current;
            current = 0;
        }
        float peak = Math.abs(line[at + DELAY - 1]);
        if (Math.max(current, previous) < matters) {
            return peak;
        }
        for (float[] taps : TABLE) {
            float sum = 0;
            for (int tap = 0; tap < TAPS; tap++) {
                sum += line[at + tap] * taps[tap];
            }
            peak = Math.max(peak, Math.abs(sum));
        }
        return peak;
    }

    /** The largest peak of samples, in dB of full scale. */
    public static double of(float[] samples) {
        TruePeak peak = new TruePeak(0);
        float most = 1e-9f;
        for (float sample : samples) {
            most = Math.max(most, peak.next(sample));
        }
        for (int i = 0; i < DELAY; i++) {
            most = Math.max(most, peak.next(0));
        }
        return 20 * Math.log10(most);
    }
}

package io.minimax4j.verification.music;

/**
 * Where something begins in a sound, a hundred times a second: how much each frequency grew, on a scale of logarithms. Its
 * autocorrelation tells the tempo.
 */
public final class Beat {
    private static final int SIZE = 1024;
    private static final int PER_SECOND = 100;
    private static final int HOP = Heard.RATE / PER_SECOND;
    private static final int LONGEST = 8 * PER_SECOND;
    private static final int MULTIPLES = 8;
    private static final double STEP = 1.001;

    private final double[] growth;
    private final double[] alike = new double[LONGEST + 2];

    public Beat(float[] mono) {
        growth = growth(mono);
        double[] around = centred(growth);
        for (int lag = 0; lag < alike.length && lag < around.length; lag++) {
            for (int i = 0; i + lag < around.length; i++) {
                alike[lag] += around[i] * around[i + lag] / (around.length - lag);
            }
        }
    }

    private static double[] growth(float[] mono) {
        Fourier fourier = new Fourier(SIZE);
        double[] growth = new double[Math.max(1, mono.length / HOP)];
        double[] last = new double[SIZE / 2];
        for (int frame = 0; frame < growth.length; frame++) {
            fourier.take(mono, frame * HOP - SIZE / 2);
            for (int bin = 1; bin < last.length; bin++) {
                double now = Math.log1p(100 * Math.sqrt(fourier.power(bin)) / SIZE);
                growth[frame] += frame == 0 ? 0 : Math.max(0, now - last[bin]);
                last[bin] = now;
            }
        }
        return growth;
    }

    /** What is above the mean of the second around it. */
    private static double[] centred(double[] values) {
        double[] centred = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int from = Math.max(0, i - PER_SECOND / 2);
            int to = Math.min(values.length, i + PER_SECOND / 2);
            double sum = 0;
            for (int j = from; j < to; j++) {
                sum += values[j];
            }
            centred[i] = values[i] - sum / (to - from);
        }
        return centred;
    }

    /**
     * The tempo at which all repeats best.
     *
     * @param within a tempo in the middle of the octave that is searched: a song that repeats every beat repeats every two as well
     */
    public double tempo(double within) {
        double best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (double bpm = within / Math.sqrt(2); bpm < within * Math.sqrt(2); bpm *= STEP) {
            double score = score(60.0 * PER_SECOND / bpm);
            if (score > highest) {
                highest = score;
                best = bpm;
            }
        }
        return best;
    }

    private double score(double period) {
        double sum = 0;
        int count = 0;
        for (int times = 1; times <= MULTIPLES && times * period < LONGEST; times++) {
            double lag = times * period;
            int below = (int) lag;
            sum += alike[below] + (lag - below) * (alike[below + 1] - alike[below]);
            count++;
        }
        return sum / count;
    }

    /** How many times a second something begins clearly. */
    public double density() {
        double[] around = centred(growth);
        double mean = 0;
        for (double value : around) {
            mean += Math.abs(value) / around.length;
        }
        int count = 0;
        for (int i = 2; i < around.length - 2; i++) {
            boolean top = around[i] > 1.5 * mean;
            for (int j = i - 2; j <= i + 2; j++) {
                top &= around[i] >= around[j];
            }
            count += top ? 1 : 0;
        }
        return (double) count * PER_SECOND / around.length;
    }
}

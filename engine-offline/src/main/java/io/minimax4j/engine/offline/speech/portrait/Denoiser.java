package io.minimax4j.engine.offline.speech.portrait;

import io.minimax4j.engine.offline.speech.colour.Fourier;

/**
 * Takes steady noise out of speech.
 *
 * <p>Implementation note: minimum statistics (Martin 2001) in the simple form: the power of each frequency, smoothed over
 * some 60 ms, is lowest where nobody speaks, and its least value within 1.5 seconds, raised by what a minimum falls short of
 * a mean, is the noise. What stands above the noise is kept after Wiener with the signal-to-noise ratio of Ephraim and Malah
 * (1984), which leaves no musical tones; at most 26 dB are taken away.
 */
final class Denoiser {
    private static final int SIZE = 512;
    private static final int HOP = SIZE / 4;
    private static final int BINS = SIZE / 2 + 1;
    private static final Fourier FOURIER = new Fourier(SIZE);
    private static final double SMOOTH = 0.85;
    private static final int REACH = (int) (0.75 * Signal.RATE / HOP);
    private static final double SHORTFALL = 1.9;
    private static final double REMEMBERED = 0.96;
    private static final double LEAST_GAIN = 0.05;

    private final float[] samples;
    private final double[] window = new double[SIZE];

    private Denoiser(Signal signal) {
        this.samples = signal.samples();
        for (int i = 0; i < SIZE; i++) {
            window[i] = Math.sqrt(0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / SIZE));
        }
    }

    static Signal clean(Signal noisy) throws InterruptedException {
        return new Signal(new Denoiser(noisy).cleaned(), noisy.highestHertz());
    }

    private float[] cleaned() throws InterruptedException {
        int frames = samples.length < SIZE ? 0 : (samples.length - SIZE) / HOP + 1;
        double[][] noise = noise(frames);
        double[] made = new double[samples.length];
        double[] before = new double[BINS];
        for (int frame = 0; frame < frames; frame++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while taking noise out");
            }
            frame(frame, noise[frame], before, made);
        }
        float[] cleaned = new float[made.length];
        for (int i = 0; i < made.length; i++) {
            cleaned[i] = (float) (made[i] * HOP * 2 / SIZE);
        }
        return cleaned;
    }

    private void frame(int frame, double[] noise, double[] before, double[] made) {
        double[] real = new double[SIZE];
        double[] imaginary = new double[SIZE];
        transform(frame, real, imaginary);
        for (int bin = 0; bin < BINS; bin++) {
            double power = real[bin] * real[bin] + imaginary[bin] * imaginary[bin];
            double ratio = power / noise[bin];
            double signal = REMEMBERED * before[bin] / noise[bin] + (1 - REMEMBERED) * Math.max(0, ratio - 1);
            double gain = Math.max(LEAST_GAIN, signal / (1 + signal));
            before[bin] = gain * gain * power;
            real[bin] *= gain;
            imaginary[bin] *= gain;
            if (bin > 0 && bin < SIZE / 2) {
                real[SIZE - bin] = real[bin];
                imaginary[SIZE - bin] = -imaginary[bin];
            }
        }
        FOURIER.inverse(real, imaginary);
        for (int i = 0; i < SIZE; i++) {
            made[frame * HOP + i] += real[i] * window[i];
        }
    }

    private void transform(int frame, double[] real, double[] imaginary) {
        for (int i = 0; i < SIZE; i++) {
            real[i] = samples[frame * HOP + i] * window[i];
        }
        FOURIER.forward(real, imaginary);
    }

    private double[][] noise(int frames) {
        double[][] smooth = new double[frames][BINS];
        for (int frame = 0; frame < frames; frame++) {
            double[] real = new double[SIZE];
            double[] imaginary = new double[SIZE];
            transform(frame, real, imaginary);
            for (int bin = 0; bin < BINS; bin++) {
                double power = real[bin] * real[bin] + imaginary[bin] * imaginary[bin];
                smooth[frame][bin] = frame == 0
                        ? power
                        : SMOOTH * smooth[frame - 1][bin] + (1 - SMOOTH) * power;
            }
        }
        double[][] noise = new double[frames][BINS];
        for (int block = 0; block < frames; block += REACH) {
            double[] least = least(smooth, Math.max(0, block - REACH), Math.min(frames, block + 2 * REACH));
            for (int frame = block; frame < Math.min(frames, block + REACH); frame++) {
                noise[frame] = least;
            }
        }
        return noise;
    }

    private static double[] least(double[][] smooth, int from, int to) {
        double[] least = new double[BINS];
        for (int bin = 0; bin < BINS; bin++) {
            double lowest = Double.MAX_VALUE;
            for (int frame = from; frame < to; frame++) {
                lowest = Math.min(lowest, smooth[frame][bin]);
            }
            least[bin] = lowest * SHORTFALL + 1e-9;
        }
        return least;
    }
}

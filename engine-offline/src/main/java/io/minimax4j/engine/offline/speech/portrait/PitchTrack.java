package io.minimax4j.engine.offline.speech.portrait;

import io.minimax4j.engine.offline.speech.colour.Fourier;
import java.util.Arrays;

/**
 * The pitch of a voice every 10 ms.
 *
 * <p>Implementation note: after Boersma (1993). Each frame of 58 ms, at half the rate, offers a few periods: the peaks of
 * its autocorrelation over that of its window, longer ones a little worse, and to have none. The way through all frames is
 * the one that costs least, where leaps of pitch and changes between voice and none cost; this is what keeps octaves apart.
 * A voice that may be lower than 58 ms can tell is listened to again with frames of 100 ms.
 */
final class PitchTrack {
    static final int HOP = Signal.RATE / 100;
    /** From the start of a frame to its middle, at the rate of the signal. */
    static final int MIDDLE = 640;

    private static final int RATE = Signal.RATE / 2;
    private static final Reach USUAL = new Reach(640, 50, 1024);
    private static final Reach LOW = new Reach(1102, 33, 2048);
    private static final double HIGHEST = 600;
    private static final int SHORTEST = (int) (RATE / HIGHEST);
    private static final double MAY_BE_LOW = 130;
    private static final double IS_LOW = 90;
    private static final double REGISTER = 2.2;
    private static final int CHOICES = 6;
    private static final double VOICED_AT = 0.4;
    private static final double OCTAVE_COST = 0.005;
    /** The pitch whose octave costs nothing, in Hz. */
    private static final double OCTAVES_ABOVE = 50;
    private static final double LEAP_COST = 0.4;
    private static final double CHANGE_COST = 0.16;
    private static final double SILENT = 0.03;
    private static final double LOWEST_FLATTENED = 40;
    private static final double HIGHEST_FLATTENED = 2500;

    /** How long frames are, and how low a pitch is heard in them. */
    private record Reach(int window, Fourier fourier, int longest, double[] hann, double[] likeness) {
        Reach(int window, double lowest, int size) {
            this(window, new Fourier(size), (int) Math.ceil(RATE / lowest), PitchTrack.hann(window), new double[0]);
        }

        Reach {
            likeness = likenessOfWindow(hann, longest + 2);
        }
    }

    private final double[] hertz;

    private PitchTrack(double[] hertz) {
        this.hertz = hertz;
    }

    int length() {
        return hertz.length;
    }

    /** In Hz; 0 where there is no voice. */
    double hertz(int frame) {
        return hertz[frame];
    }

    boolean isVoiced(int frame) {
        return frame >= 0 && frame < hertz.length && hertz[frame] > 0;
    }

    private static double[] hann(int window) {
        double[] hann = new double[window];
        for (int i = 0; i < window; i++) {
            hann[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / window);
        }
        return hann;
    }

    private static double[] likenessOfWindow(double[] hann, int lags) {
        double[] likeness = new double[lags];
        for (int lag = 0; lag < lags; lag++) {
            for (int i = 0; i + lag < hann.length; i++) {
                likeness[lag] += hann[i] * hann[i + lag];
            }
        }
        for (int lag = lags - 1; lag >= 0; lag--) {
            likeness[lag] /= likeness[0];
        }
        return likeness;
    }

    static PitchTrack of(Signal signal) throws InterruptedException {
        double[] halved = halved(signal.samples());
        double peak = peak(halved);
        PitchTrack usual = new PitchTrack(track(halved, peak, USUAL)).withinRegister();
        if (usual.percentile(0.5) > MAY_BE_LOW && usual.percentile(0.1) > MAY_BE_LOW) {
            return usual;
        }
        PitchTrack low = new PitchTrack(track(halved, peak, LOW)).withinRegister();
        return low.percentile(0.5) < IS_LOW ? low : usual;
    }

    /**
     * Without what is more than an octave and a bit from the middle, which is hardly ever the pitch. A voice of which a good
     * part is low is low: what seems higher is its first formant, while nothing makes a high voice seem low so often.
     */
    private PitchTrack withinRegister() {
        double quarter = percentile(0.25);
        double median = percentile(0.5);
        double middle = quarter < MAY_BE_LOW && median > REGISTER * quarter ? quarter : median;
        return new PitchTrack(
                Arrays.stream(hertz).map(one -> one < middle * REGISTER && one > middle / REGISTER ? one : 0)
                        .toArray());
    }

    private double percentile(double share) {
        double[] sorted = Arrays.stream(hertz).filter(one -> one > 0).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) (sorted.length * share)];
    }

    /** Frames have the same middles whatever their reach. */
    private static double[] track(double[] samples, double peak, Reach reach) throws InterruptedException {
        int frames = Math.max(0, (samples.length - USUAL.window()) / (HOP / 2) + 1);
        double[][] lags = new double[frames][];
        double[][] strengths = new double[frames][];
        for (int frame = 0; frame < frames; frame++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while listening for pitch");
            }
            choices(samples, frame, peak, reach, lags, strengths);
        }
        return cheapest(lags, strengths);
    }

    /** Half the rate. Pairs are averaged, which holds back enough of what would fold: pitch is far below. */
    private static double[] halved(float[] samples) {
        double[] halved = new double[samples.length / 2];
        for (int i = 0; i < halved.length; i++) {
            halved[i] = (samples[2 * i] + samples[2 * i + 1]) / 2.0;
        }
        return halved;
    }

    /** How large the sound is where it is loud: the 99th percentile. */
    private static double peak(double[] samples) {
        double[] sizes = new double[samples.length / 16];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.abs(samples[i * 16]);
        }
        Arrays.sort(sizes);
        return sizes.length == 0 ? 0 : sizes[(int) (sizes.length * 0.99)];
    }

    /** The first choice is always to have no voice, with the lag 0. */
    private static void choices(double[] samples, int frame, double peak, Reach reach, double[][] lags,
            double[][] strengths) {
        int from = frame * (HOP / 2) + (USUAL.window() - reach.window()) / 2;
        int start = Math.max(0, from);
        int end = Math.min(samples.length, from + reach.window());
        double[] real = new double[reach.fourier().size()];
        double[] imaginary = new double[real.length];
        double mean = 0;
        for (int i = start; i < end; i++) {
            mean += samples[i] / (end - start);
        }
        double largest = 0;
        for (int i = start; i < end; i++) {
            double sample = samples[i] - mean;
            largest = Math.max(largest, Math.abs(sample));
            real[i - from] = sample * reach.hann()[i - from];
        }
        double[] lag = new double[CHOICES];
        double[] strength = new double[CHOICES];
        lags[frame] = lag;
        strengths[frame] = strength;
        double quiet = peak == 0 ? 0 : largest / peak;
        strength[0] = VOICED_AT + Math.max(0, 2 - quiet / (SILENT / (1 + VOICED_AT)));
        if (largest == 0) {
            return;
        }
        likeness(real, imaginary, reach);
        for (int i = SHORTEST; i <= reach.longest(); i++) {
            if (real[i] > 0.2 && real[i] > real[i - 1] && real[i] >= real[i + 1]) {
                offer(real, i, lag, strength);
            }
        }
    }

    /**
     * Leaves the likeness to itself in the first array. It is the mean of two: the autocorrelation over that of the window,
     * and the same of a flattened spectrum, without which a strong first formant would be taken for the pitch of a low voice.
     * Both spectra are real and even, so that one transform serves them.
     */
    private static void likeness(double[] real, double[] imaginary, Reach reach) {
        int size = real.length;
        reach.fourier().forward(real, imaginary);
        for (int i = 0; i < size; i++) {
            double hertz = (double) Math.min(i, size - i) * RATE / size;
            double power = real[i] * real[i] + imaginary[i] * imaginary[i];
            real[i] = power;
            imaginary[i] = hertz < LOWEST_FLATTENED || hertz > HIGHEST_FLATTENED ? 0 : Math.sqrt(power);
        }
        reach.fourier().forward(real, imaginary);
        double energy = real[0];
        double flattened = imaginary[0];
        for (int i = reach.longest() + 1; i >= 0; i--) {
            real[i] = (real[i] / energy + imaginary[i] / flattened) / 2 / reach.likeness()[i];
        }
    }

    private static void offer(double[] likeness, int peak, double[] lags, double[] strengths) {
        double left = likeness[peak - 1];
        double right = likeness[peak + 1];
        double bend = left - 2 * likeness[peak] + right;
        double shift = bend == 0 ? 0 : 0.5 * (left - right) / bend;
        double lag = peak + shift;
        double height = Math.min(1, likeness[peak] - 0.25 * (left - right) * shift);
        double strength = height - OCTAVE_COST * Math.log(OCTAVES_ABOVE * lag / RATE) / Math.log(2);
        int weakest = 1;
        for (int i = 2; i < CHOICES; i++) {
            weakest = strengths[i] < strengths[weakest] ? i : weakest;
        }
        if (strength > strengths[weakest]) {
            lags[weakest] = lag;
            strengths[weakest] = strength;
        }
    }

    private static double[] cheapest(double[][] lags, double[][] strengths) {
        int frames = lags.length;
        double[] hertz = new double[frames];
        if (frames == 0) {
            return hertz;
        }
        int[][] before = new int[frames][CHOICES];
        double[] gained = strengths[0].clone();
        for (int frame = 1; frame < frames; frame++) {
            double[] now = new double[CHOICES];
            for (int choice = 0; choice < CHOICES; choice++) {
                int best = 0;
                double most = Double.NEGATIVE_INFINITY;
                for (int earlier = 0; earlier < CHOICES; earlier++) {
                    double total = gained[earlier] - cost(lags[frame - 1][earlier], lags[frame][choice]);
                    if (total > most) {
                        most = total;
                        best = earlier;
                    }
                }
                before[frame][choice] = best;
                now[choice] = most + strengths[frame][choice];
            }
            gained = now;
        }
        int choice = 0;
        for (int i = 1; i < CHOICES; i++) {
            choice = gained[i] > gained[choice] ? i : choice;
        }
        for (int frame = frames - 1; frame >= 0; frame--) {
            hertz[frame] = lags[frame][choice] == 0 ? 0 : RATE / lags[frame][choice];
            choice = before[frame][choice];
        }
        return hertz;
    }

    private static double cost(double from, double to) {
        if (from == 0 || to == 0) {
            return from == to ? 0 : CHANGE_COST;
        }
        return LEAP_COST * Math.abs(Math.log(from / to)) / Math.log(2);
    }
}

package io.minimax4j.engine.offline.music.hearing;

import java.util.Arrays;

/**
 * What tones are in a recording: the peaks of its long spectra, whose pitch is read between bins.
 */
final class Peaks {
    static final int HOP = 512;
    static final double PER_SECOND = (double) Measures.RATE / HOP;

    private static final int SIZE = 4096;
    private static final double BIN = (double) Measures.RATE / SIZE;
    private static final int LOWEST = (int) (45 / BIN);
    private static final int HIGHEST = (int) (5000 / BIN);
    private static final double WEAKEST = 2e-5;
    private static final double WEAK = 0.004;

    private final int[] starts;
    private float[] pitches = new float[1 << 16];
    private float[] strengths = new float[1 << 16];
    private int count;

    private Peaks(int frames) {
        this.starts = new int[frames + 1];
    }

    static Peaks of(float[] samples) throws InterruptedException {
        Spectra spectra = new Spectra(SIZE, HOP);
        Peaks peaks = new Peaks(spectra.frames(samples.length));
        spectra.each(samples, peaks::take);
        return peaks;
    }

    private void take(int frame, double[] magnitudes) {
        double most = 0;
        for (int bin = LOWEST; bin < HIGHEST; bin++) {
            most = Math.max(most, magnitudes[bin]);
        }
        double least = Math.max(WEAKEST, WEAK * most);
        for (int bin = LOWEST; bin < HIGHEST; bin++) {
            double here = magnitudes[bin];
            if (here > least && here > magnitudes[bin - 1] && here >= magnitudes[bin + 1]) {
                add(magnitudes, bin);
            }
        }
        starts[frame + 1] = count;
    }

    private void add(double[] magnitudes, int bin) {
        double before = Math.log(magnitudes[bin - 1] + 1e-12);
        double here = Math.log(magnitudes[bin] + 1e-12);
        double after = Math.log(magnitudes[bin + 1] + 1e-12);
        double place = (before - after) / (2 * (before - 2 * here + after) - 1e-12);
        if (count == pitches.length) {
            pitches = Arrays.copyOf(pitches, 2 * count);
            strengths = Arrays.copyOf(strengths, 2 * count);
        }
        pitches[count] = (float) pitch((bin + place) * BIN);
        strengths[count] = (float) Math.exp(here - (before - after) * place / 4);
        count++;
    }

    /** MIDI, with its fractions. */
    static double pitch(double hertz) {
        return 69 + 12 * Math.log(hertz / 440) / Math.log(2);
    }

    int frames() {
        return starts.length - 1;
    }

    int from(int frame) {
        return starts[frame];
    }

    int to(int frame) {
        return starts[frame + 1];
    }

    double pitch(int peak) {
        return pitches[peak];
    }

    double strength(int peak) {
        return strengths[peak];
    }

    /** By how many semitones the instruments are tuned above 440 Hz, -0.5 to 0.5: the mean direction of all peaks in their semitone. */
    double tuning() {
        double cos = 0;
        double sin = 0;
        for (int peak = 0; peak < count; peak++) {
            if (pitches[peak] > 45 && pitches[peak] < 96) {
                double angle = 2 * Math.PI * pitches[peak];
                cos += strengths[peak] * Math.cos(angle);
                sin += strengths[peak] * Math.sin(angle);
            }
        }
        return count == 0 ? 0 : Math.atan2(sin, cos) / (2 * Math.PI);
    }
}

package io.minimax4j.verification.speech;

import java.util.Arrays;

/**
 * How strong a voice is in each of 14 bands of hearing, in dB about their mean, over the time in which it has a pitch. Made
 * with filters in time, so that it shares nothing with the engine's own analysis.
 */
record Envelope(double[] levels) {
    private static final double[] MIDDLES = {200, 400, 600, 800, 1000, 1250, 1600, 2000, 2500, 3150, 4000, 5000, 6300,
        8000};
    private static final double NARROWEST = 200;
    private static final double THIRD_OCTAVE = 0.232;

    static Envelope of(Sound... takes) {
        double[] powers = new double[MIDDLES.length];
        for (Sound take : takes) {
            double[] pitches = take.hummedPitches();
            for (int band = 0; band < powers.length; band++) {
                powers[band] += power(take, pitches, MIDDLES[band]);
            }
        }
        double[] levels = Arrays.stream(powers).map(power -> 10 * Math.log10(power + 1e-9)).toArray();
        double mean = Arrays.stream(levels).average().orElse(0);
        return new Envelope(Arrays.stream(levels).map(level -> level - mean).toArray());
    }

    /** The root mean square of the differences. */
    double distance(Envelope other) {
        double squares = 0;
        for (int band = 0; band < levels.length; band++) {
            squares += Math.pow(levels[band] - other.levels[band], 2);
        }
        return Math.sqrt(squares / levels.length);
    }

    /** How much stronger it is above 2.2 kHz than below 900 Hz, in dB. */
    double brightness() {
        double low = Arrays.stream(levels, 0, 4).average().orElse(0);
        return Arrays.stream(levels, 8, levels.length).average().orElse(0) - low;
    }

    private static double power(Sound take, double[] pitches, double middle) {
        double[] twice = banded(banded(take.scaled(), take.rate(), middle), take.rate(), middle);
        int hop = take.rate() / 50;
        double sum = 0;
        long count = 1;
        for (int i = 0; i < twice.length; i++) {
            int frame = i / hop - 1;
            if (frame >= 0 && frame < pitches.length && pitches[frame] > 0) {
                sum += twice[i] * twice[i];
                count++;
            }
        }
        return sum / count;
    }

    /** A resonance of second order. */
    static double[] banded(double[] samples, int rate, double middle) {
        double width = Math.max(NARROWEST, middle * THIRD_OCTAVE);
        double turn = 2 * Math.PI * middle / rate;
        double alpha = Math.sin(turn) * width / middle / 2;
        double[] banded = new double[samples.length];
        double x1 = 0;
        double x2 = 0;
        double y1 = 0;
        double y2 = 0;
        for (int i = 0; i < banded.length; i++) {
            double y = (alpha * (samples[i] - x2) + 2 * Math.cos(turn) * y1 - (1 - alpha) * y2) / (1 + alpha);
            x2 = x1;
            x1 = samples[i];
            y2 = y1;
            y1 = y;
            banded[i] = y;
        }
        return banded;
    }
}

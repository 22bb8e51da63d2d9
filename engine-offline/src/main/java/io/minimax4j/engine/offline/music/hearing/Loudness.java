package io.minimax4j.engine.offline.music.hearing;

import io.minimax4j.engine.offline.speech.sound.Biquad;
import java.util.ArrayList;
import java.util.List;

/** How loud a recording is as people hear it: weighted about as ITU-R BS.1770 does, in blocks of 50 ms. */
final class Loudness {
    static final double SILENCE = -70;

    private static final int BLOCK = Measures.RATE / 20;
    private static final double PER_SECOND = (double) Measures.RATE / BLOCK;

    private final double[] sums;

    private Loudness(double[] sums) {
        this.sums = sums;
    }

    static Loudness of(float[] samples) {
        Biquad high = Biquad.highPass(60, 0.5, Measures.RATE);
        Biquad shelf = Biquad.highShelf(1700, 4, Measures.RATE);
        double[] sums = new double[samples.length / BLOCK + 2];
        double power = 0;
        int block = 0;
        for (int i = 0; i < samples.length; i++) {
            double sample = shelf.next(high.next(samples[i]));
            power += sample * sample;
            if ((i + 1) % BLOCK == 0 || i + 1 == samples.length) {
                sums[block + 1] = sums[block] + power / BLOCK;
                power = 0;
                block++;
            }
        }
        for (; block + 1 < sums.length; block++) {
            sums[block + 1] = sums[block];
        }
        return new Loudness(sums);
    }

    /** In dB below full scale, not below {@link #SILENCE}. */
    double over(double from, double to) {
        double first = Math.clamp(from * PER_SECOND, 0, sums.length - 1.0);
        double last = Math.clamp(to * PER_SECOND, first, sums.length - 1.0);
        double mean = (at(last) - at(first)) / Math.max(1e-3, last - first);
        return Math.max(SILENCE, 10 * Math.log10(mean + 1e-12));
    }

    private double at(double place) {
        int whole = (int) Math.min(place, sums.length - 2.0);
        return sums[whole] + (place - whole) * (sums[whole + 1] - sums[whole]);
    }

    List<Double> beats(Bars bars) {
        List<Double> beats = new ArrayList<>();
        for (int beat = 0; beat < bars.beats().length; beat++) {
            beats.add(over(bars.at(beat), bars.at(beat + 1)));
        }
        return beats;
    }
}

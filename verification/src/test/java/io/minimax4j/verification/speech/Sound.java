package io.minimax4j.verification.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Mono sound, and what can be measured in it. */
record Sound(short[] samples, int rate) {
    private static final double FULL_SCALE = 32768;
    private static final int AUDIBLE = 100;
    private static final int LOWEST_HZ = 45;
    private static final int HIGHEST_HZ = 600;

    double seconds() {
        return (double) samples.length / rate;
    }

    int peak() {
        return IntStream.range(0, samples.length).map(i -> Math.abs(samples[i])).max().orElse(0);
    }

    /** The largest step from one sample to the next, which a click would be. */
    int steepest() {
        return IntStream.range(1, samples.length).map(i -> Math.abs(samples[i] - samples[i - 1])).max().orElse(0);
    }

    /** Loudness of what sounds, in dB below full scale; blocks of 20 ms below -50 dB do not count. */
    double loudness() {
        int block = rate / 50;
        double[] powers = IntStream.range(0, samples.length / block).mapToDouble(i -> power(i * block, block))
                .filter(power -> power > 1e-5).toArray();
        return 10 * Math.log10(Arrays.stream(powers).average().orElse(1e-9));
    }

    private double power(int from, int length) {
        double sum = 0;
        for (int i = from; i < from + length; i++) {
            sum += samples[i] / FULL_SCALE * (samples[i] / FULL_SCALE);
        }
        return sum / length;
    }

    /** The longest stretch, in seconds, in which nothing sounds. */
    double longestSilence() {
        int longest = 0;
        int run = 0;
        for (short sample : samples) {
            run = Math.abs(sample) < 40 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return (double) longest / rate;
    }

    /** A stretch of it, in seconds. */
    record Stretch(double begin, double end) {}

    /** The stretches that sound, where silence of so many seconds lies between them. */
    List<Stretch> stretches(double silence) {
        List<Stretch> stretches = new ArrayList<>();
        int begin = -1;
        int last = -1;
        for (int i = 0; i < samples.length; i++) {
            if (Math.abs(samples[i]) >= AUDIBLE) {
                if (begin >= 0 && i - last > silence * rate) {
                    stretches.add(new Stretch((double) begin / rate, (double) last / rate));
                    begin = i;
                }
                begin = begin < 0 ? i : begin;
                last = i;
            }
        }
        if (begin >= 0) {
            stretches.add(new Stretch((double) begin / rate, (double) last / rate));
        }
        return stretches;
    }

    /** What is heard between two moments, in seconds. */
    Sound part(double from, double to) {
        return new Sound(Arrays.copyOfRange(samples, (int) (from * rate), Math.min(samples.length, (int) (to * rate))), rate);
    }

    double medianPitch() {
        return median(Arrays.stream(pitches()).filter(pitch -> pitch > 0));
    }

    /**
     * How much higher another reading of the same text is, as the median over places in it. Places are compared by their
     * share of the whole, so that it does not matter where a pitch tracker loses either.
     */
    double pitchRatio(Sound other) {
        double[] mine = pitches();
        double[] others = other.pitches();
        return median(IntStream.range(0, mine.length).filter(i -> mine[i] > 0)
                .mapToDouble(i -> others[(int) ((long) i * others.length / mine.length)] / mine[i])
                .filter(ratio -> ratio > 0));
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /** Pitch every 20 ms, 0 where there is none: the first high peak of the normalised autocorrelation. */
    private double[] pitches() {
        int hop = rate / 50;
        int window = rate / 20;
        int longest = rate / LOWEST_HZ;
        int count = Math.max(0, (samples.length - window - longest) / hop);
        return IntStream.range(0, count).mapToDouble(i -> power(i * hop, window) < 1e-4 ? 0 : pitchAt(i * hop, window))
                .toArray();
    }

    private double pitchAt(int from, int window) {
        int shortest = rate / HIGHEST_HZ;
        int longest = rate / LOWEST_HZ;
        double[] alike = new double[longest + 1];
        double best = 0;
        for (int lag = shortest; lag <= longest; lag++) {
            alike[lag] = likeness(from, lag, window);
            best = Math.max(best, alike[lag]);
        }
        for (int lag = shortest + 1; best > 0.7 && lag < longest; lag++) {
            if (alike[lag] > 0.88 * best && alike[lag] >= alike[lag - 1] && alike[lag] >= alike[lag + 1]) {
                return (double) rate / lag;
            }
        }
        return 0;
    }

    private double likeness(int from, int lag, int window) {
        double product = 0;
        double here = 1;
        double there = 1;
        for (int i = from; i < from + window; i += 2) {
            product += (double) samples[i] * samples[i + lag];
            here += (double) samples[i] * samples[i];
            there += (double) samples[i + lag] * samples[i + lag];
        }
        return product / Math.sqrt(here * there);
    }
}

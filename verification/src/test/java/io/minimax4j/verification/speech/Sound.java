package io.minimax4j.verification.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Mono sound, and what can be measured in it. */
record Sound(short[] samples, int rate) {
    private static final double FULL_SCALE = 32768;
    private static final int FRAME = 512;
    private static final double[] TURN = turn();
    private static final int AUDIBLE = 100;
    private static final int LOWEST_HZ = 45;
    private static final int HIGHEST_HZ = 600;
    private static final int EVERY = 3;

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

    double[] scaled() {
        return IntStream.range(0, samples.length).mapToDouble(i -> samples[i] / FULL_SCALE).toArray();
    }

    /** The median pitch of a voice, breath and noise or not: heard below 900 Hz. */
    double hummedPitch() {
        return hummed(900).medianPitch();
    }

    /** The same of a voice whose pitch is known roughly: heard in its lowest harmonics, below any formant. */
    double hummedPitch(double about) {
        return hummed(3 * about).medianPitch();
    }

    /** Where there is pitch, as {@link #pitches} tells it, in a recording of any loudness. */
    double[] hummedPitches() {
        return hummed(900).pitches();
    }

    /** Loud, without what is above a frequency, and at a third of the rate. */
    private Sound hummed(double highest) {
        double[] smooth = scaled();
        double follow = 1 - Math.exp(-2 * Math.PI * highest / rate);
        for (int pass = 0; pass < 3; pass++) {
            double last = 0;
            for (int i = 0; i < smooth.length; i++) {
                last += follow * (smooth[i] - last);
                smooth[i] = last;
            }
        }
        double power = Arrays.stream(smooth).map(one -> one * one).average().orElse(1);
        double gain = 0.15 * FULL_SCALE / Math.sqrt(power + 1e-12);
        short[] hummed = new short[smooth.length / EVERY];
        for (int i = 0; i < hummed.length; i++) {
            hummed[i] = (short) Math.clamp(Math.round(smooth[i * EVERY] * gain), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return new Sound(hummed, rate / EVERY);
    }

    /** How little of what is about 4 kHz comes and goes with the pitch, 0 to 1: breath and noise do not. */
    double hiss() {
        double[] high = Envelope.banded(scaled(), rate, 4000);
        double[] pitches = hummedPitches();
        int hop = rate / 50;
        double sum = 0;
        int count = 0;
        for (int frame = 0; frame < pitches.length; frame++) {
            int lag = pitches[frame] > 0 ? (int) Math.round(rate / pitches[frame]) : 0;
            int from = frame * hop;
            if (lag > 0 && from + hop * 3 + lag < high.length) {
                sum += 1 - correlation(high, from, from + lag, hop * 3);
                count++;
            }
        }
        return sum / Math.max(1, count);
    }

    private static double correlation(double[] samples, int here, int there, int length) {
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < length; i++) {
            double one = Math.abs(samples[here + i]);
            double other = Math.abs(samples[there + i]);
            x += one;
            y += other;
            xx += one * one;
            yy += other * other;
            xy += one * other;
        }
        return (xy - x * y / length) / Math.sqrt((xx - x * x / length) * (yy - y * y / length) + 1e-15);
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
    double[] pitches() {
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
                double bend = alike[lag - 1] - 2 * alike[lag] + alike[lag + 1];
                return rate / (lag + (bend == 0 ? 0 : 0.5 * (alike[lag - 1] - alike[lag + 1]) / bend));
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

    /** How alike it is to another sound that begins so many seconds earlier, -1 to 1. */
    double alike(Sound other, double seconds) {
        int lag = (int) Math.round(seconds * rate);
        int length = Math.min(other.samples.length, samples.length - lag);
        double product = 0;
        double here = 1;
        double there = 1;
        for (int i = 0; i < length; i++) {
            product += (double) other.samples[i] * samples[i + lag];
            here += (double) other.samples[i] * other.samples[i];
            there += (double) samples[i + lag] * samples[i + lag];
        }
        return product / Math.sqrt(here * there);
    }

    /** The mean power between two times, in dB below full scale. */
    double level(double from, double to) {
        return 10 * Math.log10(1e-12 + power((int) (from * rate), (int) ((to - from) * rate)));
    }

    /** The power between two frequencies, in dB, from frames of 512 samples. */
    double band(double from, double to) {
        double sum = 1e-9;
        int first = (int) Math.ceil(from * FRAME / rate);
        int last = (int) Math.min(FRAME / 2.0, Math.floor(to * FRAME / rate));
        for (int start = 0; start + FRAME <= samples.length; start += FRAME) {
            for (int bin = first; bin <= last; bin++) {
                sum += line(start, bin);
            }
        }
        return 10 * Math.log10(sum / samples.length);
    }

    /** The power of one line of a frame's spectrum. */
    private double line(int start, int bin) {
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < FRAME; i++) {
            double windowed = samples[start + i] / FULL_SCALE * (1 - TURN[2 * i % (2 * FRAME)]);
            real += windowed * TURN[2 * (int) ((long) bin * i % FRAME)];
            imaginary += windowed * TURN[2 * (int) ((long) bin * i % FRAME) + 1];
        }
        return real * real + imaginary * imaginary;
    }

    /** The cosine and the sine of each part of a turn. */
    private static double[] turn() {
        return IntStream.range(0, 2 * FRAME)
                .mapToDouble(i -> Math.cos(2 * Math.PI * (i / 2) / FRAME - (i % 2) * Math.PI / 2)).toArray();
    }
}

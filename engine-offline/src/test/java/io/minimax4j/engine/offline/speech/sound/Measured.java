package io.minimax4j.engine.offline.speech.sound;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Sound, and what can be measured in it. */
public record Measured(float[] samples, int rate) {
    private static final int FRAME = 1024;
    private static final double SOUNDING = 1e-5;
    private static final double LOWEST_HZ = 55;
    private static final double HIGHEST_HZ = 620;
    private static final int BURST_BLOCKS = 100;

    /** A part of it, in seconds. */
    public Measured part(double from, double to) {
        return new Measured(Arrays.copyOfRange(samples, (int) (from * rate), (int) (to * rate)), rate);
    }

    public double seconds() {
        return (double) samples.length / rate;
    }

    public double peak() {
        return IntStream.range(0, samples.length).mapToDouble(i -> Math.abs(samples[i])).max().orElse(0);
    }

    /** The mean power, in dB below full scale. */
    public double level() {
        return decibels(power(0, samples.length));
    }

    /** The power of what sounds, in dB below full scale: blocks of 20 ms below -50 dB do not count. */
    public double loudness() {
        int block = rate / 50;
        return decibels(IntStream.range(0, samples.length / block).mapToDouble(i -> power(i * block, block))
                .filter(power -> power > SOUNDING).average().orElse(0));
    }

    private double power(int from, int length) {
        double sum = 0;
        for (int i = from; i < from + length; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return sum / Math.max(1, length);
    }

    static double decibels(double power) {
        return 10 * Math.log10(Math.max(power, 1e-20));
    }

    /** The power between two frequencies, in dB. */
    public double band(double from, double to) {
        double[] spectrum = spectrum();
        return decibels(IntStream.range(0, spectrum.length)
                .filter(i -> (double) i * rate / FRAME >= from && (double) i * rate / FRAME < to)
                .mapToDouble(i -> spectrum[i]).sum());
    }

    /** The frequency around which its power lies. */
    public double centroid() {
        double[] spectrum = spectrum();
        double sum = 0;
        double all = 1e-20;
        for (int i = 1; i < spectrum.length; i++) {
            sum += spectrum[i] * i * rate / FRAME;
            all += spectrum[i];
        }
        return sum / all;
    }

    /** The mean power at each multiple of rate / 1024. */
    private double[] spectrum() {
        double[] spectrum = new double[FRAME / 2];
        float[] padded = Arrays.copyOf(samples, Math.max(FRAME, samples.length));
        int frames = 0;
        for (int from = 0; from + FRAME <= padded.length; from += FRAME / 2, frames++) {
            double[] real = new double[FRAME];
            double[] imaginary = new double[FRAME];
            for (int i = 0; i < FRAME; i++) {
                real[i] = padded[from + i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / FRAME));
            }
            transform(real, imaginary);
            for (int i = 0; i < spectrum.length; i++) {
                spectrum[i] += (real[i] * real[i] + imaginary[i] * imaginary[i]) / FRAME;
            }
        }
        int count = frames;
        return Arrays.stream(spectrum).map(power -> power / count).toArray();
    }

    private static void transform(double[] real, double[] imaginary) {
        if (real.length == 1) {
            return;
        }
        int half = real.length / 2;
        double[][] parts = new double[4][half];
        for (int i = 0; i < half; i++) {
            parts[0][i] = real[2 * i];
            parts[1][i] = imaginary[2 * i];
            parts[2][i] = real[2 * i + 1];
            parts[3][i] = imaginary[2 * i + 1];
        }
        transform(parts[0], parts[1]);
        transform(parts[2], parts[3]);
        for (int i = 0; i < half; i++) {
            double cos = Math.cos(-Math.PI * i / half);
            double sin = Math.sin(-Math.PI * i / half);
            double turnedReal = cos * parts[2][i] - sin * parts[3][i];
            double turnedImaginary = sin * parts[2][i] + cos * parts[3][i];
            real[i] = parts[0][i] + turnedReal;
            imaginary[i] = parts[1][i] + turnedImaginary;
            real[i + half] = parts[0][i] - turnedReal;
            imaginary[i + half] = parts[1][i] - turnedImaginary;
        }
    }

    /** How alike it is to itself so many seconds later, -1 to 1. */
    public double alike(double seconds) {
        int lag = (int) Math.round(seconds * rate);
        return likeness(0, lag, samples.length - lag);
    }

    private double likeness(int from, int lag, int length) {
        double product = 0;
        double here = 1e-9;
        double there = 1e-9;
        for (int i = from; i < from + length; i++) {
            product += samples[i] * samples[i + lag];
            here += samples[i] * samples[i];
            there += samples[i + lag] * samples[i + lag];
        }
        return product / Math.sqrt(here * there);
    }

    public double medianPitch() {
        double[] pitches = Arrays.stream(pitches()).filter(pitch -> pitch > 0).sorted().toArray();
        return pitches.length == 0 ? 0 : pitches[pitches.length / 2];
    }

    /** Which share of what sounds has a pitch. */
    public double voiced() {
        double[] sounding = Arrays.stream(pitches()).filter(pitch -> pitch >= 0).toArray();
        return Arrays.stream(sounding).filter(pitch -> pitch > 0).count() / Math.max(1.0, sounding.length);
    }

    /** Pitch every 20 ms, 0 where there is none, -1 where nothing sounds. */
    public double[] pitches() {
        int window = rate / 25;
        int hop = rate / 50;
        int reach = window + (int) (rate / LOWEST_HZ) + 2;
        return IntStream.range(0, Math.max(0, (samples.length - reach) / hop)).mapToDouble(i -> pitch(i * hop, window))
                .toArray();
    }

    private double pitch(int from, int window) {
        if (power(from, window) < 4 * SOUNDING) {
            return -1;
        }
        int shortest = (int) (rate / HIGHEST_HZ);
        double[] alike = new double[(int) (rate / LOWEST_HZ) + 2];
        double best = 0;
        for (int lag = shortest - 1; lag < alike.length; lag++) {
            alike[lag] = likeness(from, lag, window);
            best = Math.max(best, alike[lag]);
        }
        for (int lag = shortest; best > 0.6 && lag < alike.length - 1; lag++) {
            if (alike[lag] > 0.88 * best && alike[lag] >= alike[lag - 1] && alike[lag] >= alike[lag + 1]) {
                return (double) rate / lag;
            }
        }
        return 0;
    }

    /** How often it comes up above a third of its strongest 10 ms, after having gone below an eighth. */
    public int bursts() {
        int block = rate / BURST_BLOCKS;
        double[] strengths = IntStream.range(0, samples.length / block)
                .mapToDouble(i -> Math.sqrt(power(i * block, block))).toArray();
        double most = Arrays.stream(strengths).max().orElse(0);
        int bursts = 0;
        boolean up = false;
        for (double strength : strengths) {
            if (!up && strength > most / 3) {
                bursts++;
                up = true;
            } else if (strength < most / 8) {
                up = false;
            }
        }
        return bursts;
    }
}

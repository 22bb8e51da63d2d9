package io.minimax4j.verification.music;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A song as it came out: two channels at 44,100 Hz of full scale 1, and what is measured in them from sample to sample. */
public record Heard(float[] left, float[] right) {
    public static final int RATE = 44_100;
    private static final int BLOCK = RATE / 50;
    private static final double FULL_SCALE = 32768;

    /** Of interleaved samples. */
    public static Heard of(short[] samples) {
        float[] left = new float[samples.length / 2];
        float[] right = new float[left.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = (float) (samples[2 * i] / FULL_SCALE);
            right[i] = (float) (samples[2 * i + 1] / FULL_SCALE);
        }
        return new Heard(left, right);
    }

    public double seconds() {
        return (double) left.length / RATE;
    }

    /** Between two moments, in seconds. */
    public Heard part(double from, double to) {
        int start = Math.clamp(Math.round(from * RATE), 0, left.length);
        int end = Math.clamp(Math.round(to * RATE), start, left.length);
        return new Heard(Arrays.copyOfRange(left, start, end), Arrays.copyOfRange(right, start, end));
    }

    public float[] mono() {
        float[] mono = new float[left.length];
        for (int i = 0; i < mono.length; i++) {
            mono[i] = (left[i] + right[i]) / 2;
        }
        return mono;
    }

    /** The root mean square of both channels, in dB below full scale. */
    public double level() {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * left[i] + right[i] * right[i];
        }
        return 10 * Math.log10(sum / (2.0 * left.length) + 1e-12);
    }

    /** How far loud blocks of 20 ms are above the middle ones, in dB. */
    public double crest() {
        double[] levels = new double[left.length / BLOCK];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = part((double) i * BLOCK / RATE, (double) (i + 1) * BLOCK / RATE).level();
        }
        Arrays.sort(levels);
        return levels[(int) (0.95 * levels.length)] - levels[levels.length / 2];
    }

    /** When something is first above -50 dB, in seconds. */
    public double begin() {
        int first = 0;
        while (first < left.length && Math.max(Math.abs(left[first]), Math.abs(right[first])) < 0.00316) {
            first++;
        }
        return (double) first / RATE;
    }

    /** The largest bend of the wave within two milliseconds of a moment, which a click would be. */
    public double click(double moment) {
        int at = (int) Math.round(moment * RATE);
        return Math.max(bend(left, at), bend(right, at));
    }

    private static double bend(float[] samples, int at) {
        double most = 0;
        for (int i = Math.max(1, at - RATE / 500); i < Math.min(samples.length - 1, at + RATE / 500); i++) {
            most = Math.max(most, Math.abs(samples[i - 1] - 2 * samples[i] + samples[i + 1]));
        }
        return most;
    }

    /** Writes it to a file as WAV. */
    public Path write(Path file) {
        ByteBuffer bytes = ByteBuffer.allocate(44 + 4 * left.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 4 * left.length)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1)
                .putShort((short) 2).putInt(RATE).putInt(4 * RATE).putShort((short) 4).putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII)).putInt(4 * left.length);
        for (int i = 0; i < left.length; i++) {
            bytes.putShort(whole(left[i])).putShort(whole(right[i]));
        }
        try {
            return Files.write(file, bytes.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One sample of the left, one of the right. */
    public short[] interleaved() {
        short[] samples = new short[2 * left.length];
        for (int i = 0; i < left.length; i++) {
            samples[2 * i] = whole(left[i]);
            samples[2 * i + 1] = whole(right[i]);
        }
        return samples;
    }

    private static short whole(float sample) {
        return (short) Math.clamp(Math.round(sample * FULL_SCALE), Short.MIN_VALUE, Short.MAX_VALUE);
    }
}

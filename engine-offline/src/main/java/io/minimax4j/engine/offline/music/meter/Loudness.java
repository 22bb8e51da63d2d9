package io.minimax4j.engine.offline.music.meter;

import java.util.Arrays;

/** Measures the loudness of two channels in LUFS, as ITU-R BS.1770-4 says: weighted for the ear, silence and soft parts left out. */
public final class Loudness {
    /** What silence is said to be, in LUFS; nothing is softer. */
    public static final double SILENCE = -70;
    private static final double OFFSET = -0.691;
    private static final double RELATIVE_GATE = -10;
    private static final int HOPS_PER_SECOND = 10;
    private static final int HOPS_PER_BLOCK = 4;

    private final Weighting left;
    private final Weighting right;
    private final int hop;
    /** Mean power of every 100 ms, both channels summed. */
    private double[] powers = new double[1024];
    private int count;
    private double sum;
    private int within;

    public Loudness(int sampleRate) {
        this.left = new Weighting(sampleRate);
        this.right = new Weighting(sampleRate);
        this.hop = sampleRate / HOPS_PER_SECOND;
    }

    /** The loudness of two whole channels. */
    public static double of(float[] left, float[] right, int sampleRate) {
        Loudness loudness = new Loudness(sampleRate);
        loudness.add(left, right, 0, left.length);
        return loudness.integrated();
    }

    /** Takes what follows: samples of full scale 1, of both channels, from one place to before another. */
    public void add(float[] leftSamples, float[] rightSamples, int from, int to) {
        for (int i = from; i < to; i++) {
            add(leftSamples[i], rightSamples[i]);
        }
    }

    /** Takes the next sample of both channels. */
    public void add(double leftSample, double rightSample) {
        double l = left.next(leftSample);
        double r = right.next(rightSample);
        sum += l * l + r * r;
        if (++within == hop) {
            if (count == powers.length) {
                powers = Arrays.copyOf(powers, 2 * count);
            }
            powers[count++] = sum / hop;
            sum = 0;
            within = 0;
        }
    }

    /** Of all that was taken, {@link #SILENCE} or more. */
    public double integrated() {
        return integrated(0, count);
    }

    /** Of a part of it, in seconds, rounded to tenths; {@link #SILENCE} if it is shorter than 400 ms. */
    public double integrated(double fromSecond, double toSecond) {
        return integrated(Math.clamp(Math.round(fromSecond * HOPS_PER_SECOND), 0, count),
                Math.clamp(Math.round(toSecond * HOPS_PER_SECOND), 0, count));
    }

    private double integrated(int from, int to) {
        double open = mean(from, to, SILENCE);
        return open <= SILENCE ? SILENCE : Math.max(SILENCE, mean(from, to, Math.max(SILENCE, open + RELATIVE_GATE)));
    }

    /** The loudness of all blocks that are louder than a gate. */
    private double mean(int from, int to, double gate) {
        double all = 0;
        int blocks = 0;
        for (int start = from; start + HOPS_PER_BLOCK <= to; start++) {
            double power = (powers[start] + powers[start + 1] + powers[start + 2] + powers[start + 3]) / HOPS_PER_BLOCK;
            if (lufs(power) > gate) {
                all += power;
                blocks++;
            }
        }
        return blocks == 0 ? SILENCE : lufs(all / blocks);
    }

    private static double lufs(double power) {
        return power <= 0 ? SILENCE : OFFSET + 10 * Math.log10(power);
    }
}

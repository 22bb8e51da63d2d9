package io.minimax4j.engine.offline.music.mix;

import io.minimax4j.engine.offline.music.meter.TruePeak;
import java.util.Arrays;

/**
 * Keeps peaks below a ceiling, those between samples included, by turning down before they come.
 *
 * <p>Implementation note: what each peak demands is held for the look-ahead and then averaged over it, so that the gain glides there in
 * time and never below; the release is exponential. Both channels share one gain.
 */
final class Limiter {
    private static final double AHEAD = 0.004;
    private static final double RELEASE = 0.09;

    private final double ceiling;
    private final int ahead;
    private final TruePeak leftPeak;
    private final TruePeak rightPeak;
    private final float[] leftLine;
    private final float[] rightLine;
    private final double[] smoothed;
    private final double release;
    /** Least gains demanded within the look-ahead, as a queue that only grows: the least is at its head. */
    private final double[] least;
    private final long[] leastAt;
    private int head;
    private int size;
    private long time;
    private double held = 1;
    private double sum;
    private int lineAt;
    private int smoothAt;
    private float left;
    private float right;

    Limiter(double ceilingDecibels, int sampleRate) {
        this.ceiling = Decibels.gain(ceilingDecibels);
        this.ahead = (int) (AHEAD * sampleRate);
        this.leftPeak = new TruePeak((float) ceiling);
        this.rightPeak = new TruePeak((float) ceiling);
        this.leftLine = new float[delay()];
        this.rightLine = new float[delay()];
        this.smoothed = new double[ahead];
        Arrays.fill(smoothed, 1);
        this.sum = ahead;
        this.least = new double[ahead + 1];
        this.leastAt = new long[ahead + 1];
        this.release = 1 - Math.exp(-1 / (RELEASE * sampleRate));
    }

    /** How many samples later a sample comes out. */
    int delay() {
        return TruePeak.DELAY + ahead - 1;
    }

    void take(float nextLeft, float nextRight) {
        double peak = Math.max(leftPeak.next(nextLeft), rightPeak.next(nextRight));
        double gain = smooth(demanded(peak > ceiling ? ceiling / peak : 1));
        left = (float) (leftLine[lineAt] * gain);
        right = (float) (rightLine[lineAt] * gain);
        leftLine[lineAt] = nextLeft;
        rightLine[lineAt] = nextRight;
        lineAt = lineAt + 1 == leftLine.length ? 0 : lineAt + 1;
    }

    /** The least of the look-ahead, let go slowly. */
    private double demanded(double gain) {
        while (size > 0 && least[(head + size - 1) % least.length] >= gain) {
            size--;
        }
        int tail = (head + size++) % least.length;
        least[tail] = gain;
        leastAt[tail] = time;
        if (leastAt[head] <= time - ahead) {
            head = (head + 1) % least.length;
            size--;
        }
        time++;
        double lowest = least[head];
        held = lowest < held ? lowest : held + (lowest - held) * release;
        return held;
    }

    private double smooth(double gain) {
        sum += gain - smoothed[smoothAt];
        smoothed[smoothAt] = gain;
        smoothAt = smoothAt + 1 == ahead ? 0 : smoothAt + 1;
        return Math.min(1, sum / ahead);
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }
}

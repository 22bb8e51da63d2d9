package io.minimax4j.engine.offline.clip.sound;

import io.minimax4j.engine.offline.clip.Soundtrack;
import io.minimax4j.engine.offline.speech.sound.Biquad;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

/** Two channels of sound, on which noises are laid over each other. Times are in seconds. */
final class Tape {
    private static final int RATE = Soundtrack.RATE;
    /** How many samples a slow change may hold still. */
    private static final int STEP = 32;
    /** Clips are quieter than what is mastered to be heard alone: this is under speech and music of whoever uses it. */
    private static final double LOUDNESS = -24;
    private static final double KNEE = 0.6;
    private static final double CEILING = 0.9;
    private static final double COMING = 0.25;
    private static final double GOING = 0.6;

    final float[] left;
    final float[] right;

    Tape(int frames) {
        this.left = new float[frames];
        this.right = new float[frames];
    }

    double seconds() {
        return (double) left.length / RATE;
    }

    /**
     * Noise all the time, different on each side.
     *
     * @param filter makes a filter, which has a state
     * @param loudness over time
     */
    void noise(Supplier<DoubleUnaryOperator> filter, DoubleUnaryOperator loudness, SplittableRandom random) {
        noise(filter.get(), loudness, left, random);
        noise(filter.get(), loudness, right, random);
    }

    private static void noise(DoubleUnaryOperator filter, DoubleUnaryOperator loudness, float[] side,
            SplittableRandom random) {
        double gain = loudness.applyAsDouble(0);
        for (int from = 0; from < side.length; from += STEP) {
            double next = loudness.applyAsDouble((double) (from + STEP) / RATE);
            for (int i = from; i < Math.min(from + STEP, side.length); i++) {
                double along = gain + (next - gain) * (i - from) / STEP;
                side[i] += (float) (along * filter.applyAsDouble(2 * random.nextDouble() - 1));
            }
            gain = next;
        }
    }

    /**
     * Noise for a moment, which comes quickly and dies away.
     *
     * @param where -1 left to 1 right
     */
    void burst(double at, double length, DoubleUnaryOperator filter, double gain, double where,
            SplittableRandom random) {
        int start = (int) (at * RATE);
        int count = (int) (length * RATE);
        for (int i = 0; i < count; i++) {
            double share = (double) i / count;
            double loud = Math.min(1, share * 12) * Math.exp(-4.5 * share) * (1 - share);
            add(start + i, gain * loud * filter.applyAsDouble(2 * random.nextDouble() - 1), where);
        }
    }

    /** A tone that goes from one pitch to another and swells and fades, with a second partial. */
    void tone(double at, double length, double fromHertz, double toHertz, double gain, double where) {
        int start = (int) (at * RATE);
        int count = (int) (length * RATE);
        double phase = 0;
        for (int i = 0; i < count; i++) {
            double share = (double) i / count;
            phase += 2 * Math.PI * (fromHertz + (toHertz - fromHertz) * share) / RATE;
            double loud = Math.sin(Math.PI * share);
            add(start + i, gain * loud * loud * (Math.sin(phase) + 0.2 * Math.sin(2 * phase)), where);
        }
    }

    private void add(int at, double sample, double where) {
        if (at >= 0 && at < left.length) {
            left[at] += (float) (sample * Math.sqrt((1 - where) / 2));
            right[at] += (float) (sample * Math.sqrt((1 + where) / 2));
        }
    }

    /** Brings all to the loudness of clips, with no sample too loud. Silence stays silence. */
    void master() {
        double rms = Math.sqrt((power(left) + power(right)) / 2);
        if (rms < 1e-7) {
            return;
        }
        double gain = Math.pow(10, LOUDNESS / 20) / rms;
        bound(left, gain);
        bound(right, gain);
    }

    /** The mean power as ears weigh it, roughly: deep sound counts for less, bright sound for more. */
    private static double power(float[] side) {
        Biquad deep = Biquad.highPass(80, 0.5, RATE);
        Biquad bright = Biquad.highShelf(1600, 4, RATE);
        double sum = 0;
        for (float sample : side) {
            double heard = bright.next(deep.next(sample));
            sum += heard * heard;
        }
        return sum / side.length;
    }

    private static void bound(float[] side, double gain) {
        for (int i = 0; i < side.length; i++) {
            side[i] = (float) bounded(side[i] * gain);
        }
    }

    static double bounded(double sample) {
        double size = Math.abs(sample);
        if (size <= KNEE) {
            return sample;
        }
        double room = CEILING - KNEE;
        return Math.signum(sample) * (KNEE + room * Math.tanh((size - KNEE) / room));
    }

    /** Lets it come out of silence and go back. */
    void fade() {
        int length = left.length;
        int coming = (int) Math.min(COMING * RATE, length / 3.0);
        int going = (int) Math.min(GOING * RATE, length / 3.0);
        for (int i = 0; i < coming; i++) {
            scale(i, rise((double) i / coming));
        }
        for (int i = 0; i < going; i++) {
            scale(length - 1 - i, rise((double) i / going));
        }
    }

    private void scale(int at, double gain) {
        left[at] *= (float) gain;
        right[at] *= (float) gain;
    }

    private static double rise(double share) {
        return 0.5 - 0.5 * Math.cos(Math.PI * share);
    }
}

package io.minimax4j.engine.offline.speech.sound;

import java.util.Arrays;

/**
 * Makes speech longer or shorter and leaves its pitch alone.
 *
 * <p>Implementation note: overlap-add with waveform similarity (WSOLA). Windows of 25 ms are laid half over each other in
 * the output; each is taken from the input within 8 ms of where time would have it, at the place that best continues the
 * window before.
 */
public final class Stretcher implements Stage {
    private final double factor;
    private final Stage next;
    private final int hop;
    private final int reach;
    private final float[] window;
    private final float[] tail;
    private float[] input = new float[8192];
    private int inputLength;
    private double ideal;
    private int continuation;
    private boolean begun;
    private long received;
    private long made;
    private long limit = Long.MAX_VALUE;

    /**
     * @param factor how much longer, 0.3 to 4
     */
    public Stretcher(double factor, int sampleRate, Stage next) {
        this.factor = factor;
        this.next = next;
        this.hop = sampleRate / 80;
        this.reach = sampleRate / 125;
        this.window = new float[2 * hop];
        this.tail = new float[hop];
        for (int i = 0; i < window.length; i++) {
            window[i] = (float) (0.5 - 0.5 * Math.cos(Math.PI * (i + 0.5) / hop));
        }
    }

    @Override
    public void take(float[] samples, int length) throws InterruptedException {
        if (inputLength + length > input.length) {
            input = Arrays.copyOf(input, Math.max(input.length * 2, inputLength + length));
        }
        System.arraycopy(samples, 0, input, inputLength, length);
        inputLength += length;
        received += length;
        run();
    }

    private void run() throws InterruptedException {
        while ((int) ideal + reach + 3 * hop < inputLength && continuation + 3 * hop < inputLength) {
            int place = begun ? best() : 0;
            float[] ready = new float[hop];
            for (int i = 0; i < hop; i++) {
                ready[i] = (begun ? tail[i] + input[place + i] * window[i] : input[place + i]);
                tail[i] = input[place + hop + i] * window[hop + i];
            }
            begun = true;
            emit(ready);
            continuation = place + hop;
            ideal += hop / factor;
            discard();
        }
    }

    /** The place near the ideal one that looks most like what would have followed. */
    private int best() {
        int from = Math.max(0, (int) ideal - reach);
        int to = (int) ideal + reach;
        int best = from;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int place = from; place <= to; place++) {
            double product = 0;
            double energy = 1e-6;
            for (int i = 0; i < hop; i += 2) {
                float sample = input[place + i];
                product += sample * input[continuation + i];
                energy += sample * sample;
            }
            double score = product / Math.sqrt(energy);
            if (score > bestScore) {
                bestScore = score;
                best = place;
            }
        }
        return best;
    }

    private void discard() {
        int used = Math.min(Math.min((int) ideal - reach, continuation), inputLength);
        if (used > 4096) {
            System.arraycopy(input, used, input, 0, inputLength - used);
            inputLength -= used;
            ideal -= used;
            continuation -= used;
        }
    }

    @Override
    public void end() throws InterruptedException {
        limit = Math.round(received * factor);
        take(new float[reach + 4 * hop], reach + 4 * hop);
        next.end();
    }

    private void emit(float[] ready) throws InterruptedException {
        int length = (int) Math.min(hop, limit - made);
        if (length > 0) {
            next.take(ready, length);
            made += length;
        }
    }
}

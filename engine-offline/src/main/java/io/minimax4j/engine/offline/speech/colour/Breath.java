package io.minimax4j.engine.offline.speech.colour;

import io.minimax4j.engine.offline.speech.sound.Stage;

/**
 * Puts breath into a voice: noise that is as loud as the voice is from moment to moment, mostly above 2 kHz, where breath
 * is heard.
 *
 * <p>Implementation note: the noise is a fixed sequence, so that the same text sounds the same. It follows the size of the
 * voice with a time of 8 ms, and a little of the pitch is left in it, as in breath that passes the vocal folds.
 */
public final class Breath implements Stage {
    private static final double FOLLOW_SECONDS = 0.008;
    private static final double CORNER_HZ = 2000;

    private final float amount;
    private final Stage next;
    private final float follow;
    private final float corner;
    private int seed = 0x5EED;
    private float size;
    private float low;
    private float[] output = new float[1024];

    /**
     * @param amount the size of the noise against that of the voice, 0 to 2
     */
    public Breath(double amount, int sampleRate, Stage next) {
        this.amount = (float) amount;
        this.next = next;
        this.follow = (float) (1 - Math.exp(-1 / (FOLLOW_SECONDS * sampleRate)));
        this.corner = (float) (1 - Math.exp(-2 * Math.PI * CORNER_HZ / sampleRate));
    }

    @Override
    public void take(float[] samples, int length) throws InterruptedException {
        if (output.length < length) {
            output = new float[length];
        }
        for (int i = 0; i < length; i++) {
            size += follow * (Math.abs(samples[i]) - size);
            output[i] = samples[i] + amount * size * noise();
        }
        next.take(output, length);
    }

    private float noise() {
        seed ^= seed << 13;
        seed ^= seed >>> 17;
        seed ^= seed << 5;
        float white = seed / (float) Integer.MIN_VALUE;
        low += corner * (white - low);
        return white - low;
    }

    @Override
    public void end() throws InterruptedException {
        next.end();
    }
}

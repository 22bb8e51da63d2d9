package io.minimax4j.engine.offline.speech.sound;

import java.util.Arrays;

/** Keeps all samples it is given. */
public final class Collected implements Stage {
    private float[] samples = new float[0];
    private int count;
    private int ends;

    @Override
    public void take(float[] more, int length) {
        if (count + length > samples.length) {
            samples = Arrays.copyOf(samples, 2 * (count + length));
        }
        System.arraycopy(more, 0, samples, count, length);
        count += length;
    }

    @Override
    public void end() {
        ends++;
    }

    public float[] samples() {
        return Arrays.copyOf(samples, count);
    }

    public int ends() {
        return ends;
    }
}

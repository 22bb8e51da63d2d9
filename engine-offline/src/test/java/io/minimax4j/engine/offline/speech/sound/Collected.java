package io.minimax4j.engine.offline.speech.sound;

import java.util.Arrays;

/** Keeps all samples it is given. */
public final class Collected implements Stage {
    private float[] samples = new float[0];
    private int ends;

    @Override
    public void take(float[] more, int length) {
        int before = samples.length;
        samples = Arrays.copyOf(samples, before + length);
        System.arraycopy(more, 0, samples, before, length);
    }

    @Override
    public void end() {
        ends++;
    }

    public float[] samples() {
        return samples;
    }

    public int ends() {
        return ends;
    }
}

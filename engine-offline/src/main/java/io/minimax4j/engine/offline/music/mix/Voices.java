package io.minimax4j.engine.offline.music.mix;

import io.minimax4j.engine.offline.music.singing.Take;

/** All that is sung, dry, and where it stands from left to right. */
final class Voices {
    private final float[] left;
    private final float[] right;
    private final Voicing voicing;

    Voices(int frames, int sampleRate) {
        this.left = new float[frames];
        this.right = new float[frames];
        this.voicing = new Voicing(sampleRate);
    }

    void add(Take take, float[] samples) throws InterruptedException {
        voicing.treat(samples);
        float toLeft = (float) toLeft(take);
        float toRight = (float) toRight(take);
        for (int i = 0; i < samples.length; i++) {
            left[i] += toLeft * samples[i];
            right[i] += toRight * samples[i];
        }
    }

    private static double toLeft(Take take) {
        return switch (take) {
            case LEAD -> 1;
            case DOUBLE_LEFT -> 0.34;
            case DOUBLE_RIGHT -> 0.08;
            case HARMONY -> 0.3;
        };
    }

    private static double toRight(Take take) {
        return switch (take) {
            case LEAD -> 1;
            case DOUBLE_LEFT -> 0.08;
            case DOUBLE_RIGHT -> 0.34;
            case HARMONY -> 0.42;
        };
    }

    float left(int frame) {
        return left[frame];
    }

    float right(int frame) {
        return right[frame];
    }
}

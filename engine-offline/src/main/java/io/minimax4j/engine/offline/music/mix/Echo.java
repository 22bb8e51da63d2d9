package io.minimax4j.engine.offline.music.mix;

/** A voice that comes back, darker each time, from one side and then the other. */
final class Echo {
    private static final float AGAIN = 0.32f;
    private static final float DARKER = 0.55f;

    private final float[] near;
    private final float[] far;
    private int at;
    private float nearState;
    private float farState;

    Echo(double seconds, int sampleRate) {
        this.near = new float[Math.max(1, (int) (seconds * sampleRate))];
        this.far = new float[near.length];
    }

    /** Takes the next sample; what comes back is then in {@link #left} and {@link #right}. */
    void take(float sample) {
        nearState += (1 - DARKER) * (near[at] - nearState);
        farState += (1 - DARKER) * (far[at] - farState);
        near[at] = quiet(sample + AGAIN * farState);
        far[at] = quiet(nearState);
        at = at + 1 == near.length ? 0 : at + 1;
    }

    private static float quiet(float sample) {
        return Math.abs(sample) < 1e-15f ? 0 : sample;
    }

    float left() {
        return nearState;
    }

    float right() {
        return farState;
    }
}

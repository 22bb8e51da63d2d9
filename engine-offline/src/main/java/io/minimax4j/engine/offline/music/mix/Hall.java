package io.minimax4j.engine.offline.music.mix;

/**
 * What comes back from the walls, to two ears.
 *
 * <p>Implementation note: a network of eight delay lines that feed one another through a Householder matrix, which loses nothing. Each
 * line's gain makes it fall by 60 dB in the time asked for, a low pass in it takes the high sounds away sooner, and a high pass in
 * front keeps the low ones out. Four all-passes in front make one knock into many. Each ear hears every line, with signs of its own,
 * which makes the two alike in strength and unlike in detail. What is heard of a
 * lasting sound is about as strong as that sound, however long the room rings.
 */
final class Hall {
    private static final double[] MILLISECONDS = {29.7, 33.1, 37.9, 41.3, 46.7, 51.1, 57.7, 63.1};
    private static final double[] SPREADERS = {4.77, 3.59, 12.73, 9.31};
    private static final float[] LEFT = {1, -1, 1, 1, -1, 1, -1, 1};
    private static final float[] RIGHT = {1, 1, -1, 1, 1, -1, -1, -1};
    private static final float SPREADING = 0.62f;
    private static final float NOTHING = 1e-15f;

    private final float[][] lines = new float[MILLISECONDS.length][];
    private final float[][] spreaders = new float[SPREADERS.length][];
    private final float[] before;
    private final int[] at = new int[MILLISECONDS.length];
    private final int[] spreadAt = new int[SPREADERS.length];
    private final float[] gains = new float[MILLISECONDS.length];
    private final float[] damped = new float[MILLISECONDS.length];
    private final float[] coming = new float[MILLISECONDS.length];
    private final float damping;
    private final float low;
    private final float level;
    private int beforeAt;
    private float lowState;
    private float leftHeard;
    private float rightHeard;

    /**
     * @param seconds in which it falls by 60 dB
     * @param size of its lines, 1 being a hall
     * @param late before its first sound, in seconds
     * @param brightest where high sounds begin to be lost at each reflection, in Hz
     * @param lowest below which nothing enters, in Hz
     */
    Hall(double seconds, double size, double late, double brightest, double lowest, int sampleRate) {
        for (int i = 0; i < lines.length; i++) {
            double length = MILLISECONDS[i] * size / 1000;
            lines[i] = new float[(int) (length * sampleRate)];
            gains[i] = (float) Math.pow(10, -3 * length / seconds);
        }
        for (int i = 0; i < spreaders.length; i++) {
            spreaders[i] = new float[(int) (SPREADERS[i] * size * sampleRate / 1000)];
        }
        double kept = Math.pow(gains[lines.length / 2], 2);
        this.level = (float) Math.sqrt((1 - kept) / (kept * lines.length));
        this.before = new float[Math.max(1, (int) (late * sampleRate))];
        this.damping = (float) Math.exp(-2 * Math.PI * brightest / sampleRate);
        this.low = (float) Math.exp(-2 * Math.PI * lowest / sampleRate);
    }

    /** Takes the next sample; what is heard of it and of those before is then in {@link #left} and {@link #right}. */
    void take(float sample) {
        float spread = spread(entered(sample));
        float sum = 0;
        float toLeft = 0;
        float toRight = 0;
        for (int i = 0; i < lines.length; i++) {
            float out = damping * damped[i] + (1 - damping) * lines[i][at[i]];
            damped[i] = Math.abs(out) < NOTHING ? 0 : out;
            float come = damped[i] * gains[i];
            coming[i] = come;
            sum += come;
            toLeft += LEFT[i] * come;
            toRight += RIGHT[i] * come;
        }
        float shared = 2 * sum / lines.length;
        for (int i = 0; i < lines.length; i++) {
            lines[i][at[i]] = coming[i] - shared + spread;
            at[i] = at[i] + 1 == lines[i].length ? 0 : at[i] + 1;
        }
        leftHeard = toLeft * level;
        rightHeard = toRight * level;
    }

    private float entered(float sample) {
        float late = before[beforeAt];
        before[beforeAt] = sample;
        beforeAt = beforeAt + 1 == before.length ? 0 : beforeAt + 1;
        lowState = low * lowState + (1 - low) * late;
        lowState = Math.abs(lowState) < NOTHING ? 0 : lowState;
        return late - lowState;
    }

    private float spread(float sample) {
        float spread = sample;
        for (int i = 0; i < spreaders.length; i++) {
            float late = spreaders[i][spreadAt[i]];
            float in = spread - SPREADING * late;
            spreaders[i][spreadAt[i]] = Math.abs(in) < NOTHING ? 0 : in;
            spreadAt[i] = spreadAt[i] + 1 == spreaders[i].length ? 0 : spreadAt[i] + 1;
            spread = late + SPREADING * in;
        }
        return spread;
    }

    float left() {
        return leftHeard;
    }

    float right() {
        return rightHeard;
    }

}

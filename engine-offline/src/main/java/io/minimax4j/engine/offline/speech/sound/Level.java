package io.minimax4j.engine.offline.speech.sound;

/** Sets the loudness. What would go beyond full scale is bent softly below it. */
public final class Level implements Stage {
    /** How loud speech is at volume 1 while it lasts, in dB below full scale. */
    public static final double SPEECH = -19.5;
    private static final float KNEE = 0.8f;

    private final float gain;
    private final Stage next;
    private float[] levelled = new float[1024];

    public Level(double gain, Stage next) {
        this.gain = (float) gain;
        this.next = next;
    }

    @Override
    public void take(float[] samples, int length) throws InterruptedException {
        if (levelled.length < length) {
            levelled = new float[length];
        }
        for (int i = 0; i < length; i++) {
            levelled[i] = bent(samples[i] * gain);
        }
        next.take(levelled, length);
    }

    private static float bent(float sample) {
        float size = Math.abs(sample);
        if (size <= KNEE) {
            return sample;
        }
        float bent = KNEE + (1 - KNEE) * (float) Math.tanh((size - KNEE) / (1 - KNEE));
        return sample < 0 ? -bent : bent;
    }

    @Override
    public void end() throws InterruptedException {
        next.end();
    }
}

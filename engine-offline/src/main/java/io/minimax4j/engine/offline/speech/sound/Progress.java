package io.minimax4j.engine.offline.speech.sound;

/** Counts the sound that passes. */
public final class Progress implements Stage {
    private static final double MILLIS = 1000;

    private final int sampleRate;
    private final Stage next;
    private long frames;

    public Progress(int sampleRate, Stage next) {
        this.sampleRate = sampleRate;
        this.next = next;
    }

    /** How much has passed, in milliseconds. */
    public double millis() {
        return frames * MILLIS / sampleRate;
    }

    @Override
    public void take(float[] samples, int length) throws InterruptedException {
        frames += length;
        next.take(samples, length);
    }

    /** A run of speech has ended; more may follow. */
    @Override
    public void end() {
        // The end of the utterance is not told by a run.
    }
}

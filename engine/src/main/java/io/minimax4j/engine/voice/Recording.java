package io.minimax4j.engine.voice;

/**
 * A recorded voice.
 *
 * @param samples one channel, 16 bit; shared, never changed
 * @param sampleRate frames per second
 */
public record Recording(short[] samples, int sampleRate) {
    /** How long it is. */
    public double seconds() {
        return samples.length / (double) sampleRate;
    }
}

package io.minimax4j.engine.offline.speech.effect;

import java.util.Arrays;

/**
 * The sound that comes back from the walls of a room, dense from the start.
 *
 * <p>Implementation note: a network of eight delay lines that feed one another through a Householder matrix, which loses
 * nothing; each line's gain makes it fall by 60 dB in the time that is asked for, and a low pass in it takes the high sounds
 * away sooner, as air and cloth do. Two all-passes in front make one knock into many.
 */
final class Room {
    /** Their lengths share no factors, so that their echoes do not fall together. */
    private static final double[] MILLISECONDS = {23.1, 27.7, 31.9, 36.7, 41.3, 45.7, 50.9, 56.3};
    private static final float SPREADING = 0.6f;

    private final Delay[] lines;
    private final Delay[] spreaders;
    private final float[] gains;
    private final float[] damped;
    private final float[] coming;
    private final float damping;

    /**
     * @param seconds in which the sound falls by 60 dB
     * @param brightest where high sounds begin to be lost at each reflection, in Hz
     */
    Room(double seconds, double brightest, int sampleRate) {
        this.lines = Arrays.stream(MILLISECONDS).mapToObj(length -> new Delay(length / 1000, sampleRate))
                .toArray(Delay[]::new);
        this.spreaders = new Delay[]{new Delay(0.0047, sampleRate), new Delay(0.0113, sampleRate)};
        this.gains = new float[lines.length];
        for (int i = 0; i < lines.length; i++) {
            gains[i] = (float) Math.pow(10, -3 * lines[i].seconds(sampleRate) / seconds);
        }
        this.damped = new float[lines.length];
        this.coming = new float[lines.length];
        this.damping = (float) Math.exp(-2 * Math.PI * brightest / sampleRate);
    }

    float next(float sample) {
        float spread = sample;
        for (Delay spreader : spreaders) {
            spread = spreader.spread(spread, SPREADING);
        }
        float sum = 0;
        float heard = 0;
        for (int i = 0; i < lines.length; i++) {
            damped[i] = damping * damped[i] + (1 - damping) * lines[i].read();
            damped[i] = Math.abs(damped[i]) < 1e-18f ? 0 : damped[i];
            coming[i] = damped[i] * gains[i];
            sum += coming[i];
            heard += i % 2 == 0 ? coming[i] : -coming[i];
        }
        float shared = 2 * sum / lines.length;
        for (int i = 0; i < lines.length; i++) {
            lines[i].write(coming[i] - shared + spread);
        }
        return heard / (float) Math.sqrt(lines.length);
    }
}

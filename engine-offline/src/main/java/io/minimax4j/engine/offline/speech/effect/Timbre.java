package io.minimax4j.engine.offline.speech.effect;

import io.minimax4j.engine.offline.speech.sound.Biquad;

/** From full, with more of what is low, to crisp, with more of what is high. */
final class Timbre implements Shape {
    private static final double LOW = 300;
    private static final double HIGH = 2200;

    private final Biquad low;
    private final Biquad high;

    private Timbre(double lowDecibels, double highDecibels, int sampleRate) {
        this.low = Biquad.lowShelf(LOW, lowDecibels, sampleRate);
        this.high = Biquad.highShelf(HIGH, highDecibels, sampleRate);
    }

    /**
     * As loud as without it.
     *
     * @param crispness -1 to 1
     */
    static Shape of(double crispness, int sampleRate) {
        double full = Math.max(0, -crispness);
        double crisp = Math.max(0, crispness);
        Shape timbre = new Timbre(8 * full - 4 * crisp, 8 * crisp - 9 * full, sampleRate);
        return new KeptLevel(timbre, 5 * full - crisp, sampleRate);
    }

    @Override
    public float next(float sample) {
        return (float) high.next(low.next(sample));
    }
}

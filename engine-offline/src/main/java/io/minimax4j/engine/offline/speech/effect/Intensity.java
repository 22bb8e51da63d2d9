package io.minimax4j.engine.offline.speech.effect;

import io.minimax4j.engine.offline.speech.sound.Biquad;

/**
 * From forceful, which is louder, denser and nearer, to soft, which is quieter, more even and duller.
 *
 * <p>Implementation note: a compressor that follows the power of the sound. Speech at its usual level gets the gain alone;
 * what is softer gets more and what is louder less. Far below, where there is nothing but breath, the gain does not rise
 * any more.
 */
final class Intensity implements Shape {
    private static final double USUAL = -15;
    private static final double LOWEST = -30;
    private static final double ATTACK = 0.004;
    private static final double RELEASE = 0.07;
    private static final double SILENT = 1e-12;
    /** The gain is worked out anew after so many samples, and goes straight in between. */
    private static final int STRIDE = 16;

    private final Biquad colour;
    private final double gain;
    private final double evening;
    private final double attack;
    private final double release;
    private double power = SILENT;
    private int untilNext;
    private double factor;
    private double step;

    /**
     * @param softness -1 to 1
     */
    Intensity(double softness, int sampleRate) {
        double force = Math.max(0, -softness);
        double soft = Math.max(0, softness);
        this.colour = force > 0
                ? Biquad.peak(2500, 0.8, 3 * force, sampleRate)
                : Biquad.highShelf(2500, -7 * soft, sampleRate);
        this.gain = 6.5 * force - 8 * soft;
        this.evening = 0.6 * force + 0.2 * soft;
        this.attack = 1 / (ATTACK * sampleRate);
        this.release = 1 / (RELEASE * sampleRate);
        this.factor = wanted();
    }

    @Override
    public float next(float sample) {
        double square = (double) sample * sample;
        power += (square > power ? attack : release) * (square - power);
        if (untilNext == 0) {
            power = Math.max(power, SILENT);
            step = (wanted() - factor) / STRIDE;
            untilNext = STRIDE;
        }
        untilNext--;
        factor += step;
        return (float) (colour.next(sample) * factor);
    }

    private double wanted() {
        double level = Math.clamp(10 * Math.log10(power), LOWEST, 0);
        return Math.pow(10, (gain - evening * (level - USUAL)) / 20);
    }
}

package io.minimax4j.engine.offline.speech.effect;

import io.minimax4j.engine.offline.speech.sound.Biquad;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A machine: what is said stays, the melody is gone.
 *
 * <p>Implementation note: a channel vocoder. How loud each of twenty bands of the voice is makes the same band of a buzz of
 * one pitch as loud; the highest bands have noise in it, or nobody would understand an s. Every other band is turned over,
 * since neighbours meet in opposite phase.
 */
final class Robot implements Shape {
    /** For how long it may ring out, in seconds. */
    static final double TAIL = 0.15;
    /** The usual pitch, in Hz. */
    static final double HERTZ = 105;
    private static final int BANDS = 20;
    private static final double LOWEST = 140;
    private static final double HIGHEST = 7500;
    private static final double NOISY_FROM = 3200;
    private static final double FOLLOWING = 40;
    private static final double QUIET = 1e-9;

    private final Band[] bands = new Band[BANDS];
    private final int period;
    private final double pulse;
    private final RandomGenerator noise = RandomGeneratorFactory.of("L64X128MixRandom").create(105);
    private int untilPulse;

    private Robot(double hertz, int sampleRate) {
        double highest = Math.min(HIGHEST, 0.42 * sampleRate);
        double ratio = Math.pow(highest / LOWEST, 1.0 / (BANDS - 1));
        double q = Math.sqrt(ratio) / (ratio - 1);
        for (int i = 0; i < BANDS; i++) {
            bands[i] = new Band(LOWEST * Math.pow(ratio, i), q, sampleRate);
        }
        this.period = (int) Math.round(sampleRate / hertz);
        this.pulse = Math.sqrt(period);
    }

    /**
     * As loud as the voice.
     *
     * @param pitch how much higher than usual the machine speaks, as a factor
     */
    static Shape of(double pitch, int sampleRate) {
        return new KeptLevel(new Robot(HERTZ * pitch, sampleRate), 0, sampleRate);
    }

    @Override
    public float next(float sample) {
        double buzz = untilPulse == 0 ? pulse : 0;
        untilPulse = untilPulse == 0 ? period - 1 : untilPulse - 1;
        double hiss = noise.nextDouble(-1, 1);
        double sum = 0;
        for (int i = 0; i < BANDS; i++) {
            double band = bands[i].next(sample, buzz, hiss);
            sum += i % 2 == 0 ? band : -band;
        }
        return (float) sum;
    }

    /** One band of the voice, and of what speaks in its place. */
    private static final class Band {
        private static final double HEARD = 5;

        private final Biquad voice;
        private final Biquad narrowVoice;
        private final Biquad machine;
        private final Biquad narrowMachine;
        private final double share;
        private final double hissing;
        private double fast;
        private double loudness;

        Band(double hertz, double q, int sampleRate) {
            this.voice = Biquad.bandPass(hertz, q * 0.8, sampleRate);
            this.narrowVoice = Biquad.bandPass(hertz, q * 0.8, sampleRate);
            this.machine = Biquad.bandPass(hertz, q * 0.8, sampleRate);
            this.narrowMachine = Biquad.bandPass(hertz, q * 0.8, sampleRate);
            this.share = 1 - Math.exp(-2 * Math.PI * FOLLOWING / sampleRate);
            this.hissing = Math.clamp((hertz - NOISY_FROM) / NOISY_FROM, 0, 1);
        }

        double next(double spoken, double buzz, double hiss) {
            fast += share * (Math.abs(narrowVoice.next(voice.next(spoken))) - fast);
            loudness += share * (fast - loudness);
            if (loudness + fast < QUIET) {
                fast = 0;
                loudness = 0;
            }
            double carrier = narrowMachine.next(machine.next(buzz * (1 - hissing) + hiss * hissing));
            return HEARD * loudness * carrier;
        }
    }
}

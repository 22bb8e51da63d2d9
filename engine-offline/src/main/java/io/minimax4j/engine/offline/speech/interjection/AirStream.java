package io.minimax4j.engine.offline.speech.interjection;

import io.minimax4j.engine.offline.speech.interjection.Source.Air;
import java.util.random.RandomGenerator;

/** Air that rushes through a narrow place: noise in a band that moves. */
final class AirStream {
    /** How far the flutter closes the way. */
    private static final double CLOSED = 0.92;

    private final double size;
    private final int sampleRate;
    private final RandomGenerator random;

    /**
     * @param size how much higher its bands are than a grown man's, as a factor
     */
    AirStream(double size, int sampleRate, RandomGenerator random) {
        this.size = size;
        this.sampleRate = sampleRate;
        this.random = random;
    }

    float[] sound(Air air, int length) {
        float[] sound = new float[length];
        Band wide = new Band();
        Band narrow = new Band();
        for (int i = 0; i < length; i++) {
            double hertz = size * air.from() * Math.pow(air.to() / air.from(), (double) i / length);
            double tuning = Math.tan(Math.PI * Math.min(hertz / sampleRate, 0.4));
            double noise = narrow.next(wide.next(random.nextGaussian(), tuning, air.sharpness()), tuning,
                    air.sharpness());
            sound[i] = (float) (noise * open(air, i));
        }
        return sound;
    }

    private double open(Air air, int at) {
        double beat = 0.5 - 0.5 * Math.cos(2 * Math.PI * air.flutter() * at / sampleRate);
        return 1 - CLOSED * beat;
    }

    /** A band pass whose middle may move with every sample, after A. Simper. */
    private static final class Band {
        private double first;
        private double second;

        double next(double sample, double tuning, double sharpness) {
            double rest = (sample - second - first * (tuning + 1 / sharpness))
                    / (1 + tuning * (tuning + 1 / sharpness));
            double band = first + tuning * rest;
            double low = second + tuning * band;
            first = band + tuning * rest;
            second = low + tuning * band;
            return band;
        }
    }
}

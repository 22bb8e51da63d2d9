package io.minimax4j.engine.offline.speech.interjection;

import io.minimax4j.engine.offline.speech.interjection.Source.Voice;
import java.util.random.RandomGenerator;

/**
 * A voice that speaks no word.
 *
 * <p>Implementation note: the pulse of the glottis is that of Klatt's synthesizer, a parabola cut off sharply; the breath
 * comes while it is open. Both go through the resonances of the mouth, one after the other, which move with its shape.
 */
final class Throat {
    private static final double OPEN = 0.62;
    private static final double TREMBLES = 5.6;
    private static final double WIDEST_JITTER = 0.18;
    private static final double SMALLEST_SHARE = 0.35;
    private static final int STRIDE = 32;
    private static final double[] WIDTHS = {70, 100, 160, 250, 300};

    private final double hertz;
    private final double size;
    private final int sampleRate;
    private final RandomGenerator random;

    /**
     * @param hertz the usual pitch
     * @param size how much higher its resonances are than a grown man's, as a factor
     */
    Throat(double hertz, double size, int sampleRate, RandomGenerator random) {
        this.hertz = hertz;
        this.size = size;
        this.sampleRate = sampleRate;
        this.random = random;
    }

    float[] sound(Voice voice, int length) {
        float[] sound = new float[length];
        Resonance[] mouth = new Resonance[Mouth.resonances()];
        for (int i = 0; i < mouth.length; i++) {
            mouth[i] = new Resonance();
        }
        double phase = 0;
        double jitter = 1;
        double share = 1;
        double dull = 0;
        double dulling = 0;
        boolean odd = false;
        for (int i = 0; i < length; i++) {
            double way = (double) i / length;
            if (i % STRIDE == 0) {
                dulling = shape(mouth, voice, way);
            }
            phase += pitch(voice, way, i) * jitter / sampleRate;
            if (phase >= 1) {
                phase -= 1;
                odd = !odd;
                jitter = 1 + WIDEST_JITTER * voice.roughness() * random.nextDouble(-1, 1);
                share = odd ? 1 - (1 - SMALLEST_SHARE) * voice.roughness() : 1;
            }
            double source = share * pulse(phase) + voice.breath() * 0.35 * random.nextGaussian()
                    * (phase < OPEN ? 1 : 0.4);
            for (Resonance resonance : mouth) {
                source = resonance.next(source);
            }
            dull += dulling * (source - dull);
            sound[i] = (float) dull;
        }
        return sound;
    }

    private double pitch(Voice voice, double way, int at) {
        double glide = voice.from() * Math.pow(voice.to() / voice.from(), way);
        double trembling = 1 + voice.trembling() * Math.sin(2 * Math.PI * TREMBLES * at / sampleRate);
        return hertz * glide * trembling;
    }

    private static double pulse(double phase) {
        double x = phase / OPEN;
        return x < 1 ? 2 * x - 3 * x * x : 0;
    }

    private double shape(Resonance[] mouth, Voice voice, double way) {
        for (int i = 0; i < mouth.length; i++) {
            mouth[i].tune(size * voice.opening().resonance(i, voice.closing(), way), WIDTHS[i], sampleRate);
        }
        return 1 - Math.exp(-2 * Math.PI * size * voice.opening().dullness(voice.closing(), way) / sampleRate);
    }

    /** A resonance that can be tuned while it sounds. */
    private static final class Resonance {
        private double a;
        private double b;
        private double c;
        private double last;
        private double before;

        void tune(double hertz, double width, int sampleRate) {
            double radius = Math.exp(-Math.PI * width / sampleRate);
            double angle = 2 * Math.PI * Math.min(hertz / sampleRate, 0.47);
            c = -radius * radius;
            b = 2 * radius * Math.cos(angle);
            a = 1 - b - c;
        }

        double next(double sample) {
            double made = a * sample + b * last + c * before;
            before = last;
            last = made;
            return made;
        }
    }
}

package io.minimax4j.engine.offline.speech.effect;

import io.minimax4j.engine.offline.speech.sound.Biquad;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** An old line: 300 to 3400 Hz, driven a little too hard, in the 256 steps of G.711, with a hiss under it. */
final class Telephone implements Shape {
    /** For how long it may ring out, in seconds. */
    static final double TAIL = 0.05;
    private static final double LOWEST = 300;
    private static final double HIGHEST = 3400;
    private static final float DRIVE = 2.5f;
    private static final double MU = 255;
    private static final int STEPS = 127;
    private static final float HISS = 0.004f;

    private final List<Biquad> microphone;
    private final List<Biquad> line;

    private Telephone(int sampleRate) {
        this.microphone = List.of(Biquad.highPass(LOWEST, 0.54, sampleRate), Biquad.highPass(LOWEST, 1.31, sampleRate));
        this.line = line(sampleRate);
    }

    /** As loud as without it, apart from the hiss, which is there in pauses as well. */
    static Shape of(int sampleRate) {
        Shape voice = new KeptLevel(new Telephone(sampleRate), 3, sampleRate);
        RandomGenerator noise = RandomGeneratorFactory.of("L64X128MixRandom").create(34);
        List<Biquad> band = line(sampleRate);
        return sample -> voice.next(sample) + through(band, HISS * (float) noise.nextGaussian());
    }

    private static List<Biquad> line(int sampleRate) {
        return List.of(Biquad.highPass(LOWEST, 0.7, sampleRate), Biquad.lowPass(HIGHEST, 0.518, sampleRate),
                Biquad.lowPass(HIGHEST, 0.707, sampleRate), Biquad.lowPass(HIGHEST, 1.93, sampleRate));
    }

    @Override
    public float next(float sample) {
        double driven = Math.tanh(DRIVE * through(microphone, sample));
        return through(line, stepped(driven));
    }

    private static double stepped(double sample) {
        double size = Math.log1p(MU * Math.abs(sample)) / Math.log1p(MU);
        double step = Math.rint(size * STEPS) / STEPS;
        return Math.copySign(Math.expm1(step * Math.log1p(MU)) / MU, sample);
    }

    private static float through(List<Biquad> filters, double sample) {
        double made = sample;
        for (Biquad filter : filters) {
            made = filter.next(made);
        }
        return (float) made;
    }
}

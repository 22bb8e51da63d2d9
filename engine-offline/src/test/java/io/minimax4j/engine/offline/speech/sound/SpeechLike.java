package io.minimax4j.engine.offline.speech.sound;

import java.util.Random;

/** Syllables of a voice whose pitch glides, with a hiss after each second one and a pause after each fourth. */
public final class SpeechLike {
    private static final double SYLLABLE = 0.2;
    private static final double[][] VOWELS = {{700, 1200}, {350, 2000}, {500, 900}};

    private SpeechLike() {}

    /**
     * @param hertz the middle of its pitch, which moves by a tenth
     * @param loudness its power over all, in dB below full scale
     */
    public static float[] of(double hertz, double seconds, double loudness, int rate) {
        float[] speech = new float[(int) (seconds * rate)];
        Random random = new Random(1);
        double[] state = new double[4];
        double phase = 0;
        double power = 0;
        for (int i = 0; i < speech.length; i++) {
            double time = (double) i / rate;
            int syllable = (int) (time / SYLLABLE);
            double way = time / SYLLABLE - syllable;
            phase += hertz * (1 + 0.1 * Math.sin(2 * Math.PI * time / 1.3)) / rate;
            double pulse = phase >= 1 ? 1 : 0;
            phase -= pulse;
            double[] vowel = VOWELS[syllable % VOWELS.length];
            double voice = resonance(vowel[0], pulse, state, 0, rate)
                    + 0.5 * resonance(vowel[1], pulse, state, 2, rate);
            boolean speaks = syllable % 5 != 4;
            double voiced = speaks && way < 0.75 ? Math.sin(Math.PI * way / 0.75) : 0;
            double hissed = speaks && syllable % 2 == 1 && way >= 0.75 ? Math.sin(Math.PI * (way - 0.75) / 0.25) : 0;
            speech[i] = (float) (voiced * voice + 0.3 * hissed * random.nextGaussian());
            power += speech[i] * speech[i];
        }
        double gain = Math.pow(10, loudness / 20) / Math.sqrt(power / speech.length);
        for (int i = 0; i < speech.length; i++) {
            speech[i] *= (float) gain;
        }
        return speech;
    }

    private static double resonance(double hertz, double in, double[] state, int at, int rate) {
        double radius = Math.exp(-Math.PI * 90 / rate);
        double made = in + 2 * radius * Math.cos(2 * Math.PI * hertz / rate) * state[at]
                - radius * radius * state[at + 1];
        state[at + 1] = state[at];
        state[at] = made;
        return made;
    }
}

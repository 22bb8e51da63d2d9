package io.minimax4j.engine.offline.music.singing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpectraTest {
    private static final int PERIOD = 150;

    @Test
    void answer_ofAPulseTrainThroughAResonance_hasThatResonance() throws InterruptedException {
        Spectra spectra = Spectra.of(resonating(700, 90), PERIOD, 1);

        float[] answer = spectra.answer(50);

        double atPeak = size(answer, 735);
        assertThat(atPeak).isGreaterThan(3 * size(answer, 294)).isGreaterThan(3 * size(answer, 1470));
        assertThat(spectra.voiced(50)).isGreaterThan(0.95);
    }

    @Test
    void answer_forASmallerMouth_hasItHigher() throws InterruptedException {
        Spectra spectra = Spectra.of(resonating(735, 90), PERIOD, 0.8);

        float[] answer = spectra.answer(50);

        assertThat(size(answer, 735 / 0.8)).isGreaterThan(2 * size(answer, 735)).isGreaterThan(2 * size(answer, 1176));
    }

    @Test
    void answer_isOverSoonAndBeginsAtOnce() throws InterruptedException {
        float[] answer = Spectra.of(resonating(700, 90), PERIOD, 1).answer(50);

        assertThat(energy(answer, 0, Spectra.ANSWER / 4)).isGreaterThan(0.7 * energy(answer, 0, Spectra.ANSWER));
    }

    @Test
    void noise_isNoVoice() throws InterruptedException {
        float[] noise = new float[22_050];
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) random.nextDouble(-0.3, 0.3);
        }
        Spectra spectra = Spectra.of(noise, PERIOD, 1);

        double voiced = 0;
        for (int moment = 5; moment < 95; moment++) {
            voiced += spectra.voiced(moment) / 90;
        }
        assertThat(voiced).isLessThan(0.02);
        assertThat(spectra.size(50)).isBetween(0.14, 0.21);
    }

    @Test
    void silence_isNoVoice() throws InterruptedException {
        Spectra spectra = Spectra.of(new float[5000], PERIOD, 1);

        assertThat(spectra.voiced(10)).isZero();
        assertThat(spectra.answer(10)).isEmpty();
    }

    /** A second of pulses, one a period, through a resonance. */
    private static float[] resonating(double hertz, double width) {
        float[] samples = new float[22_050];
        double radius = Math.exp(-Math.PI * width / 22_050);
        double turn = 2 * radius * Math.cos(2 * Math.PI * hertz / 22_050);
        double before = 0;
        double earlier = 0;
        for (int i = 0; i < samples.length; i++) {
            double now = (i % PERIOD == 0 ? 0.3 : 0) + turn * before - radius * radius * earlier;
            earlier = before;
            before = now;
            samples[i] = (float) now;
        }
        return samples;
    }

    private static double size(float[] answer, double hertz) {
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < answer.length; i++) {
            real += answer[i] * Math.cos(2 * Math.PI * hertz * i / 44_100);
            imaginary += answer[i] * Math.sin(2 * Math.PI * hertz * i / 44_100);
        }
        return Math.hypot(real, imaginary);
    }

    private static double energy(float[] samples, int from, int to) {
        double energy = 0;
        for (int i = from; i < to; i++) {
            energy += samples[i] * samples[i];
        }
        return energy;
    }
}

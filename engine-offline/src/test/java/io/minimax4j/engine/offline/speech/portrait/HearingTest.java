package io.minimax4j.engine.offline.speech.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class HearingTest {
    private static final int RATE = 22050;

    /** Somebody who says vowels: pulses through two resonances that move, four times a second. */
    private static double[] speech(double hertz, int rate, double seconds) {
        double[] made = new double[(int) (rate * seconds)];
        double phase = 0;
        Resonance first = new Resonance();
        Resonance second = new Resonance();
        for (int i = 0; i < made.length; i++) {
            double time = (double) i / rate;
            double syllable = 0.5 - 0.5 * Math.cos(2 * Math.PI * 4 * time);
            phase += hertz * (1 + 0.06 * Math.sin(2 * Math.PI * 0.7 * time)) / rate;
            double pulse = phase >= 1 ? 1 : 0;
            phase -= pulse;
            double vowel = Math.sin(2 * Math.PI * 2.1 * time);
            made[i] = 0.5 * syllable
                    * (first.of(pulse, 500 + 250 * vowel, rate) + second.of(pulse, 1500 - 500 * vowel, rate));
        }
        return made;
    }

    private static final class Resonance {
        private double before;
        private double beforeThat;

        double of(double input, double hertz, int rate) {
            double radius = Math.exp(-Math.PI * 90 / rate);
            double value = input * 0.5 + 2 * radius * Math.cos(2 * Math.PI * hertz / rate) * before
                    - radius * radius * beforeThat;
            beforeThat = before;
            before = value;
            return value;
        }
    }

    private static short[] pcm(double[] samples) {
        short[] pcm = new short[samples.length];
        for (int i = 0; i < pcm.length; i++) {
            pcm[i] = (short) Math.clamp(Math.round(samples[i] * 8000), -32768, 32767);
        }
        return pcm;
    }

    private static double[] made(IntToDoubleFunction sample) {
        double[] made = new double[RATE * 10];
        for (int i = 0; i < made.length; i++) {
            made[i] = sample.applyAsDouble(i);
        }
        return made;
    }

    @Test
    void pitch_rate_and_speech_are_heard_at_any_sample_rate() throws InterruptedException {
        for (int rate : new int[]{8000, 16000, 22050, 44100, 48000}) {
            for (double hertz : new double[]{75, 110, 220, 330}) {
                Measured heard = Hearing.measure(pcm(speech(hertz, rate, 10)), rate);
                assertThat(heard.hertz()).as(hertz + " Hz at " + rate).isCloseTo(hertz, within(hertz * 0.03));
                assertThat(heard.rate()).isCloseTo(4, within(0.5));
                assertThat(heard.isSpeech()).as(hertz + " Hz at " + rate + ": " + heard.motion()).isTrue();
            }
        }
    }

    @Test
    void what_is_no_speech_is_told_apart() throws InterruptedException {
        Random random = new Random(1);
        double[] notes = {262, 330, 392, 523, 440, 349};
        assertThat(Hearing.measure(new short[0], RATE).isSpeech()).isFalse();
        assertThat(Hearing.measure(new short[RATE * 10], RATE).isSpeech()).isFalse();
        assertThat(Hearing.measure(pcm(made(i -> random.nextGaussian())), RATE).isSpeech()).isFalse();
        assertThat(Hearing.measure(pcm(made(i -> Math.sin(2 * Math.PI * 440 * i / RATE))), RATE).isSpeech()).isFalse();
        assertThat(Hearing.measure(pcm(made(i -> {
            double within = i % 5512 / (double) RATE;
            double note = notes[i / 5512 % notes.length];
            double sum = 0;
            for (int harmonic = 1; harmonic < 9; harmonic++) {
                sum += Math.exp(-within * 6) / harmonic * Math.sin(2 * Math.PI * note * harmonic * within);
            }
            return sum;
        })), RATE).isSpeech()).isFalse();
    }

    @Test
    void noise_reduction_brings_a_noisy_voice_nearer_to_the_clean_one() throws InterruptedException {
        double[] clean = speech(150, RATE, 10);
        Random random = new Random(2);
        double[] noisy = clean.clone();
        for (int i = 0; i < noisy.length; i++) {
            noisy[i] += 0.05 * random.nextGaussian();
        }
        Measured wanted = Hearing.measure(pcm(clean), RATE);
        double without = Hearing.measure(pcm(noisy), RATE).colourDistance(wanted);
        double with = Hearing.measureCleaned(pcm(noisy), RATE).colourDistance(wanted);
        assertThat(with).isLessThan(without * 0.75);
        assertThat(Hearing.measureCleaned(pcm(clean), RATE).colourDistance(wanted)).isLessThan(0.5);
    }

    @Test
    void a_text_has_so_many_syllables() {
        assertThat(SpokenLength.syllables("你好，世界")).isEqualTo(4);
        assertThat(SpokenLength.syllables("The quick brown fox")).isEqualTo(4);
        assertThat(SpokenLength.syllables("beautiful animal")).isEqualTo(6);
        assertThat(SpokenLength.syllables("我有25个apple")).isEqualTo(7);
        assertThat(SpokenLength.syllables("hmm, pst!")).isEqualTo(2);
        assertThat(SpokenLength.syllables("こんにちは")).isEqualTo(5);
        assertThat(SpokenLength.syllables(" ... ")).isZero();
    }

    @Test
    void likeness_is_one_where_the_text_can_be_said_in_the_time() {
        assertThat(SpokenLength.likeness(15, 10)).isEqualTo(1);
        assertThat(SpokenLength.likeness(90, 10)).isEqualTo(1);
        assertThat(SpokenLength.likeness(7, 10)).isZero();
        assertThat(SpokenLength.likeness(181, 10)).isZero();
        assertThat(SpokenLength.likeness(120, 10)).isBetween(0.3, 0.7);
        assertThat(SpokenLength.likeness(10, 0)).isZero();
    }
}

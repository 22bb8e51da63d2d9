package io.minimax4j.engine.offline.speech.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.offline.speech.sound.Collected;
import io.minimax4j.engine.offline.speech.sound.Measured;
import io.minimax4j.engine.offline.speech.sound.SpeechLike;
import io.minimax4j.engine.offline.speech.sound.Stage;
import io.minimax4j.engine.speech.Modification;
import io.minimax4j.engine.speech.Modification.Effect;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MasteringTest {
    private static final int RATE = 22050;
    private static final float[] SPEECH = SpeechLike.of(140, 4, -20, RATE);
    private static final List<Modification> ALL = List.of(pitch(-100), pitch(70), intensity(-100), intensity(100),
            timbre(-100), timbre(100), effect(Effect.SPACIOUS_ECHO), effect(Effect.AUDITORIUM_ECHO),
            effect(Effect.LOFI_TELEPHONE), effect(Effect.ROBOTIC), new Modification(-40, -100, 100, Effect.ROBOTIC));

    private static Modification pitch(int slider) {
        return new Modification(slider, 0, 0, Effect.NONE);
    }

    private static Modification intensity(int slider) {
        return new Modification(0, slider, 0, Effect.NONE);
    }

    private static Modification timbre(int slider) {
        return new Modification(0, 0, slider, Effect.NONE);
    }

    private static Modification effect(Effect effect) {
        return new Modification(0, 0, 0, effect);
    }

    private static float[] made(Modification modification, boolean watermark, float[] samples, int block)
            throws InterruptedException {
        Collected out = new Collected();
        Stage mastering = Mastering.of(modification, watermark, RATE, out);
        for (int i = 0; i < samples.length; i += block) {
            float[] part = Arrays.copyOfRange(samples, i, Math.min(samples.length, i + block));
            mastering.take(part, part.length);
        }
        mastering.end();
        assertThat(out.ends()).isEqualTo(1);
        return out.samples();
    }

    private static Measured heard(Modification modification, float[] samples) throws InterruptedException {
        return new Measured(made(modification, false, samples, 1000), RATE);
    }

    private static Measured spoken(Modification modification) throws InterruptedException {
        return heard(modification, SPEECH);
    }

    private static float[] knock(double seconds) {
        float[] knock = new float[(int) (seconds * RATE)];
        knock[0] = 0.9f;
        return knock;
    }

    private static float[] noise(double seconds, double amplitude) {
        Random random = new Random(7);
        float[] noise = new float[(int) (seconds * RATE)];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) (amplitude * random.nextDouble(-1, 1));
        }
        return noise;
    }

    private static double cents(double from, double to) {
        return 1200 * Math.log(to / from) / Math.log(2);
    }

    @Test
    void with_nothing_to_do_it_is_the_listener() {
        Collected out = new Collected();
        assertThat(Mastering.of(Modification.NONE, false, RATE, out)).isSameAs(out);
    }

    @Test
    void pitch_moves_the_pitch_and_neither_length_nor_loudness() throws InterruptedException {
        Measured usual = new Measured(SPEECH, RATE);
        for (int slider : new int[]{-100, -60, -20, 20, 60, 100}) {
            Measured moved = spoken(pitch(slider));
            assertThat(cents(usual.medianPitch(), moved.medianPitch())).as("%d", slider).isCloseTo(6.0 * slider,
                    within(40.0));
            assertThat(moved.samples()).hasSameSizeAs(SPEECH);
            assertThat(moved.loudness()).as("%d", slider).isCloseTo(usual.loudness(), within(1.5));
        }
    }

    @Test
    void pitch_brightens_a_little_as_a_smaller_speaker_does() throws InterruptedException {
        assertThat(spoken(pitch(100)).centroid()).isGreaterThan(spoken(pitch(-100)).centroid() * 1.1);
    }

    @Test
    void pitch_moves_high_and_low_voices_alike() throws InterruptedException {
        for (double hertz : new double[]{75, 110, 220, 330}) {
            float[] speech = SpeechLike.of(hertz, 3, -20, RATE);
            double usual = new Measured(speech, RATE).medianPitch();
            assertThat(cents(usual, heard(pitch(50), speech).medianPitch())).as("%.0f Hz", hertz).isCloseTo(300,
                    within(50.0));
        }
    }

    @Test
    void pitch_leaves_every_sound_where_it_was() throws InterruptedException {
        float[] sound = new float[3 * RATE];
        System.arraycopy(SPEECH, 0, sound, RATE, RATE);
        for (int slider : new int[]{-100, 100}) {
            Measured moved = heard(pitch(slider), sound);
            double most = moved.peak();
            int first = 0;
            while (Math.abs(moved.samples()[first]) < most / 20) {
                first++;
            }
            int expected = RATE;
            while (Math.abs(sound[expected]) < most / 20) {
                expected++;
            }
            assertThat((double) (first - expected) / RATE).as("%d", slider).isCloseTo(0, within(0.015));
            assertThat(moved.part(2.05, 3).peak()).isZero();
        }
    }

    @Test
    void pitch_leaves_what_has_no_pitch_almost_as_it_was() throws InterruptedException {
        float[] noise = noise(2, 0.2);
        Measured moved = heard(pitch(100), noise);
        assertThat(moved.level()).isCloseTo(new Measured(noise, RATE).level(), within(1.0));
        assertThat(moved.voiced()).isLessThan(0.05);
    }

    @Test
    void intensity_goes_from_loud_and_dense_to_soft_and_dull() throws InterruptedException {
        double pitch = new Measured(SPEECH, RATE).medianPitch();
        double louder = Double.MAX_VALUE;
        double brighter = Double.MAX_VALUE;
        for (int slider : new int[]{-100, -50, 0, 50, 100}) {
            Measured heard = spoken(intensity(slider));
            assertThat(heard.loudness()).as("%d", slider).isLessThan(louder - 2);
            assertThat(heard.centroid()).as("%d", slider).isLessThan(brighter);
            assertThat(cents(pitch, heard.medianPitch())).isCloseTo(0, within(15.0));
            assertThat(heard.samples()).hasSameSizeAs(SPEECH);
            louder = heard.loudness();
            brighter = heard.centroid();
        }
    }

    @Test
    void forceful_speech_is_denser() throws InterruptedException {
        Measured usual = new Measured(SPEECH, RATE);
        Measured forceful = spoken(intensity(-100));
        assertThat(20 * Math.log10(forceful.peak()) - forceful.loudness())
                .isLessThan(20 * Math.log10(usual.peak()) - usual.loudness() - 1);
    }

    @Test
    void timbre_tilts_the_spectrum_and_keeps_the_level() throws InterruptedException {
        Measured usual = new Measured(SPEECH, RATE);
        double fuller = 0;
        for (int slider : new int[]{-100, -50, 0, 50, 100}) {
            Measured heard = spoken(timbre(slider));
            assertThat(heard.centroid()).as("%d", slider).isGreaterThan(fuller * 1.1);
            assertThat(heard.loudness()).as("%d", slider).isCloseTo(usual.loudness(), within(1.0));
            assertThat(cents(usual.medianPitch(), heard.medianPitch())).isCloseTo(0, within(15.0));
            assertThat(heard.samples()).hasSameSizeAs(SPEECH);
            fuller = heard.centroid();
        }
        assertThat(spoken(timbre(-100)).band(60, 500) - spoken(timbre(-100)).band(3000, 8000))
                .isGreaterThan(usual.band(60, 500) - usual.band(3000, 8000) + 10);
    }

    @Test
    void a_spacious_echo_comes_back_by_itself_and_weaker_each_time() throws InterruptedException {
        float[] word = Arrays.copyOf(noise(0.1, 0.5), RATE / 2);
        Measured heard = heard(effect(Effect.SPACIOUS_ECHO), word);
        assertThat(heard.alike(0.32)).isGreaterThan(heard.alike(0.27) + 0.15).isGreaterThan(heard.alike(0.37) + 0.15);
        double last = heard.part(0, 0.1).level();
        for (int echo = 1; echo <= 4; echo++) {
            double level = heard.part(echo * 0.32, echo * 0.32 + 0.1).level();
            assertThat(level).as("echo %d", echo).isBetween(last - 12, last - 3);
            assertThat(level).as("echo %d", echo).isGreaterThan(heard.part(echo * 0.32 - 0.1, echo * 0.32).level() + 5);
            last = level;
        }
    }

    @Test
    void an_auditorium_echo_is_dense_and_falls_by_60_dB_in_under_two_seconds() throws InterruptedException {
        Measured heard = heard(effect(Effect.AUDITORIUM_ECHO), knock(2));
        assertThat(reverberation(heard)).isBetween(1.5, 2.0);
        float[] tail = heard.part(0.15, 0.35).samples();
        double power = Math.pow(10, new Measured(tail, RATE).level() / 10);
        int loud = 0;
        for (float sample : tail) {
            loud += sample * sample > power / 4 ? 1 : 0;
        }
        assertThat((double) loud / tail.length).as("share of samples that sound").isGreaterThan(0.4);
        for (double lag = 0.02; lag < 0.4; lag += 0.001) {
            assertThat(heard.part(0.1, 1.5).alike(lag)).as("%.3f s", lag).isLessThan(0.5);
        }
    }

    /** From the power that is still to come (Schroeder), between -5 and -35 dB of it. */
    private static double reverberation(Measured knocked) {
        float[] samples = Arrays.copyOfRange(knocked.samples(), 10, 2 * RATE);
        double[] left = new double[samples.length + 1];
        for (int i = samples.length - 1; i >= 0; i--) {
            left[i] = left[i + 1] + samples[i] * samples[i];
        }
        int high = 0;
        while (left[high] > left[0] * Math.pow(10, -0.5)) {
            high++;
        }
        int low = high;
        while (left[low] > left[0] * Math.pow(10, -3.5)) {
            low++;
        }
        return 2.0 * (low - high) / RATE;
    }

    @Test
    void a_telephone_lets_through_300_to_3400_Hz() throws InterruptedException {
        Measured heard = heard(effect(Effect.LOFI_TELEPHONE), noise(3, 0.2));
        double inside = heard.band(400, 3200) - 10 * Math.log10(2800);
        assertThat(heard.band(20, 150) - 10 * Math.log10(130)).isLessThan(inside - 15);
        assertThat(heard.band(4500, 10000) - 10 * Math.log10(5500)).isLessThan(inside - 15);
        assertThat(heard.loudness()).isCloseTo(new Measured(noise(3, 0.2), RATE).loudness(), within(1.5));
    }

    @Test
    void a_telephone_distorts_and_hisses_a_little() throws InterruptedException {
        float[] tone = new float[2 * RATE];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) (0.3 * Math.sin(2 * Math.PI * 700 * i / RATE));
        }
        Measured heard = heard(effect(Effect.LOFI_TELEPHONE), tone);
        assertThat(heard.band(2000, 2200) - heard.band(600, 800)).as("third harmonic").isBetween(-35.0, -8.0);
        assertThat(heard(effect(Effect.LOFI_TELEPHONE), new float[RATE]).level()).isBetween(-65.0, -48.0);
    }

    @Test
    void a_robot_has_one_pitch_whoever_speaks() throws InterruptedException {
        for (double hertz : new double[]{90, 140, 250}) {
            Measured heard = heard(effect(Effect.ROBOTIC), SpeechLike.of(hertz, 3, -20, RATE));
            double[] pitches = Arrays.stream(heard.pitches()).filter(pitch -> pitch > 0).toArray();
            assertThat(pitches.length).isGreaterThan(40);
            assertThat(Arrays.stream(pitches).filter(pitch -> Math.abs(cents(105, pitch)) < 30).count())
                    .as("%.0f Hz", hertz).isGreaterThan(pitches.length * 9L / 10);
            assertThat(heard.loudness()).isCloseTo(-19, within(2.5));
        }
    }

    @Test
    void a_robot_speaks_higher_or_deeper_as_pitch_asks() throws InterruptedException {
        double pitch = spoken(new Modification(50, 0, 0, Effect.ROBOTIC)).medianPitch();
        assertThat(cents(105, pitch)).isCloseTo(300, within(40.0));
    }

    @Test
    void a_robot_still_says_what_was_said() throws InterruptedException {
        Measured usual = new Measured(SPEECH, RATE);
        Measured robot = spoken(effect(Effect.ROBOTIC));
        for (int syllable = 0; syllable < 18; syllable++) {
            double from = syllable * 0.2 + 0.03;
            if (syllable % 5 == 4) {
                assertThat(robot.part(from + 0.05, from + 0.15).level()).isLessThan(-38);
            } else {
                assertThat(robot.part(from, from + 0.15).level()).as("syllable %d", syllable)
                        .isCloseTo(usual.part(from, from + 0.15).level(), within(6.0));
            }
        }
    }

    @Test
    void the_result_is_the_same_whatever_the_blocks() throws InterruptedException {
        float[] speech = Arrays.copyOf(SPEECH, RATE / 2);
        for (Modification modification : ALL) {
            float[] whole = made(modification, true, speech, speech.length);
            for (int block : new int[]{1, 37, 1000}) {
                assertThat(Arrays.equals(made(modification, true, speech, block), whole))
                        .as("%s by %d", modification, block).isTrue();
            }
        }
    }

    @Test
    void every_rate_is_served() throws InterruptedException {
        for (int rate : new int[]{8000, 16000, 48000}) {
            float[] speech = SpeechLike.of(140, 1, -20, rate);
            for (Modification modification : ALL) {
                Collected out = new Collected();
                Stage mastering = Mastering.of(modification, false, rate, out);
                mastering.take(speech, speech.length);
                mastering.end();
                assertThat(new Measured(Arrays.copyOf(out.samples(), speech.length), rate).loudness())
                        .as("%s at %d", modification, rate).isBetween(-30.0, -9.0);
            }
        }
    }

    @Test
    void sound_comes_at_once_unless_the_pitch_is_moved() throws InterruptedException {
        for (Modification modification : ALL) {
            Collected out = new Collected();
            Stage mastering = Mastering.of(modification, true, RATE, out);
            int latest = 0;
            for (int i = 0; i < RATE; i += 100) {
                mastering.take(Arrays.copyOfRange(SPEECH, i, i + 100), 100);
                latest = Math.max(latest, i + 100 - out.samples().length);
            }
            assertThat(latest).as("%s", modification)
                    .isLessThanOrEqualTo(modification.pitch() == 0 ? 0 : 70 * RATE / 1000);
        }
    }

    @Test
    void silence_stays_silent() throws InterruptedException {
        for (Modification modification : ALL) {
            if (modification.effect() != Effect.LOFI_TELEPHONE) {
                assertThat(heard(modification, new float[RATE]).peak()).as("%s", modification).isZero();
            }
        }
    }

    @Test
    void nothing_is_an_end_alone() throws InterruptedException {
        for (Modification modification : ALL) {
            assertThat(made(modification, true, new float[0], 1)).as("%s", modification).isEmpty();
        }
    }

    @Test
    void the_loudest_speech_stays_below_full_scale() throws InterruptedException {
        float[] loud = SpeechLike.of(140, 2, -6, RATE);
        for (int i = 0; i < loud.length; i++) {
            loud[i] = Math.clamp(loud[i], -1f, 1f);
        }
        for (Modification modification : ALL) {
            assertThat(heard(modification, loud).peak()).as("%s", modification).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void effects_keep_speech_about_as_loud() throws InterruptedException {
        Measured usual = new Measured(SPEECH, RATE);
        for (Effect effect : Effect.values()) {
            assertThat(spoken(effect(effect)).part(0.5, 4).level()).as("%s", effect)
                    .isCloseTo(usual.part(0.5, 4).level(), within(2.5));
        }
    }

    @Test
    void effects_ring_out_for_a_bounded_time_and_fade() throws InterruptedException {
        for (Effect effect : Effect.values()) {
            Measured heard = spoken(effect(effect));
            double tail = heard.seconds() - 4;
            switch (effect) {
                case NONE -> assertThat(tail).isZero();
                case SPACIOUS_ECHO, AUDITORIUM_ECHO -> assertThat(tail).as("%s", effect).isBetween(1.0, 2.5);
                case LOFI_TELEPHONE, ROBOTIC -> assertThat(tail).as("%s", effect).isBetween(0.01, 0.3);
            }
            if (effect != Effect.NONE) {
                assertThat(heard.part(heard.seconds() - 0.01, heard.seconds()).level()).as("%s", effect)
                        .isLessThan(-55);
            }
        }
    }

    @Test
    void the_watermark_is_a_soft_tone_short_long_short_short() throws InterruptedException {
        float[] marked = made(Modification.NONE, true, SPEECH, 512);
        assertThat(Arrays.equals(Arrays.copyOf(marked, SPEECH.length), SPEECH)).isTrue();
        Measured mark = new Measured(Arrays.copyOfRange(marked, SPEECH.length, marked.length), RATE);
        assertThat(mark.seconds()).isBetween(1.0, 1.4);
        assertThat(mark.peak()).isBetween(0.05, 0.15);
        assertThat(lengths(mark)).satisfiesExactly(length -> assertThat(length).isCloseTo(0.21, within(0.02)),
                length -> assertThat(length).isCloseTo(0.09, within(0.02)),
                length -> assertThat(length).isCloseTo(0.09, within(0.02)),
                length -> assertThat(length).isCloseTo(0.27, within(0.02)),
                length -> assertThat(length).isCloseTo(0.27, within(0.02)),
                length -> assertThat(length).isCloseTo(0.09, within(0.02)),
                length -> assertThat(length).isCloseTo(0.09, within(0.02)),
                length -> assertThat(length).isCloseTo(0.09, within(0.02)));
        assertThat(mark.band(900, 1100)).isGreaterThan(mark.band(0, 900) + 25)
                .isGreaterThan(mark.band(1100, 11000) + 25);
    }

    /** How long it is silent and sounds, in turn, in seconds. */
    private static List<Double> lengths(Measured sound) {
        int block = RATE / 200;
        List<Double> lengths = new java.util.ArrayList<>();
        boolean sounding = false;
        int since = 0;
        int blocks = sound.samples().length / block;
        for (int i = 0; i <= blocks; i++) {
            boolean sounds = i < blocks
                    && new Measured(Arrays.copyOfRange(sound.samples(), i * block, (i + 1) * block), RATE)
                            .peak() > 0.04;
            if (sounds != sounding || i == blocks) {
                lengths.add((i - since) * (double) block / RATE);
                since = i;
                sounding = sounds;
            }
        }
        return lengths;
    }

    @Test
    void the_watermark_follows_the_tail_and_is_the_same_behind_every_effect() throws InterruptedException {
        float[] mark = made(Modification.NONE, true, new float[1], 1);
        for (Modification modification : ALL) {
            float[] marked = made(modification, true, SPEECH, 512);
            int from = marked.length - mark.length + 1;
            assertThat(Arrays.equals(marked, from, marked.length, mark, 1, mark.length)).as("%s", modification)
                    .isTrue();
        }
    }
}

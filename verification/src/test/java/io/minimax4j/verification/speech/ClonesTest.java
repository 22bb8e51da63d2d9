package io.minimax4j.verification.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.voice.VoiceMaker.Cleaning;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
final class ClonesTest {
    private static Studio studio;
    private static List<Cloned> clones;

    @BeforeAll
    static void start() throws Exception {
        studio = new Studio();
        clones = Cloned.all(studio);
    }

    @AfterAll
    static void stop() {
        studio.close();
    }

    @Test
    void a_clone_speaks_at_the_pitch_of_its_reference() {
        assertThat(clones).hasSize(10);
        for (Cloned clone : clones) {
            assertThat(clone.cents(clone.chinese())).as(clone.name()).isCloseTo(0, within(60.0));
            assertThat(clone.cents(clone.english())).as(clone.name()).isCloseTo(0, within(60.0));
        }
    }

    @Test
    void a_clone_has_the_colour_of_its_reference() {
        for (Cloned clone : clones) {
            assertThat(clone.chinese().envelope().distance(clone.reference())).as(clone.name()).isLessThan(2.5);
            assertThat(clone.english().envelope().distance(clone.reference())).as(clone.name()).isLessThan(2.5);
        }
    }

    @Test
    void a_clone_is_nearer_to_its_reference_than_to_any_other() {
        for (Cloned clone : clones) {
            for (Cloned other : clones) {
                if (other != clone) {
                    assertThat(clone.distance(clone)).as(clone.name() + " and " + other.name())
                            .isLessThan(clone.distance(other));
                    assertThat(clone.unlikeness(clone)).isLessThan(clone.unlikeness(other));
                }
            }
        }
    }

    @Test
    void a_clone_speaks_every_language_at_its_pitch() throws InterruptedException {
        Reference woman = Reference.TEN.get(2);
        Sound sound = studio.record(woman);
        var voice = studio.clone(sound, Cleaning.NONE);
        double hertz = sound.hummedPitch();
        for (String text : List.of("すべての にんげんは うまれながらにして じゆうであり、びょうどうである。",
                "Все люди рождаются свободными и равными в своём достоинстве и правах.",
                "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.")) {
            assertThat(studio.hear(voice, text).hummedPitch() / hertz).as(text).isBetween(0.93, 1.07);
        }
    }

    @Test
    void noise_reduction_brings_the_clone_of_a_noisy_recording_nearer() throws InterruptedException {
        Sound clean = studio.record(Reference.TEN.get(3));
        Random random = new Random(5);
        short[] noisy = clean.samples().clone();
        for (int i = 0; i < noisy.length; i++) {
            noisy[i] = (short) Math.clamp(Math.round(noisy[i] + 500 * random.nextGaussian()), -32768, 32767);
        }
        Envelope wanted = Envelope.of(clean);
        double without = distance(new Sound(noisy, clean.rate()), new Cleaning(false, true), wanted);
        double with = distance(new Sound(noisy, clean.rate()), new Cleaning(true, true), wanted);
        assertThat(with).isLessThan(without * 0.75);
    }

    private static double distance(Sound recording, Cleaning cleaning, Envelope wanted) throws InterruptedException {
        return Envelope.of(studio.hear(studio.clone(recording, cleaning), Cloned.ENGLISH)).distance(wanted);
    }

    @Test
    void volume_normalisation_makes_a_soft_recording_as_loud_as_any_voice() throws InterruptedException {
        Sound soft = studio.record(Reference.TEN.get(9));
        assertThat(soft.loudness()).isLessThan(-28);
        double kept = studio.hear(studio.clone(soft, Cleaning.NONE), Cloned.ENGLISH).loudness();
        double normalised = studio.hear(studio.clone(soft, new Cleaning(false, true)), Cloned.ENGLISH).loudness();
        assertThat(normalised).isBetween(-21.5, -17.0);
        assertThat(kept).isLessThan(normalised - 7);
    }
}

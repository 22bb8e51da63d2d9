package io.minimax4j.engine.offline.speech.interjection;

import io.minimax4j.engine.speech.Interjection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.offline.speech.sound.Collected;
import io.minimax4j.engine.offline.speech.sound.Measured;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterjectionSoundsTest {
    private static final int RATE = 22050;
    private static final Person MAN = new Person(110, 1);
    private static final Person WOMAN = new Person(220, 1.15);

    private record Person(double hertz, double size) {}

    /**
     * How one is to sound.
     *
     * @param seconds how long, at least and at most
     * @param voiced the share with a pitch, at least and at most
     * @param hertz where its power lies, at least and at most
     * @param bursts how often it comes up, at least and at most
     */
    private record Part(double[] seconds, double[] voiced, double[] hertz, int[] bursts) {}

    private static Part part(double shortest, double longest, String voice, double low, double high, int fewest,
            int most) {
        double[] voiced = switch (voice) {
            case "voice" -> new double[]{0.5, 1};
            case "some" -> new double[]{0.04, 0.85};
            default -> new double[]{0, 0.06};
        };
        return new Part(new double[]{shortest, longest}, voiced, new double[]{low, high}, new int[]{fewest, most});
    }

    private static Part part(Interjection interjection) {
        return switch (interjection) {
            case LAUGHS -> part(0.8, 1.4, "voice", 400, 1300, 4, 6);
            case CHUCKLE -> part(0.3, 0.7, "voice", 200, 700, 2, 4);
            case COUGHS -> part(0.4, 0.9, "noise", 900, 2200, 2, 3);
            case CLEAR_THROAT -> part(0.4, 0.9, "some", 250, 900, 2, 3);
            case GROANS -> part(0.7, 1.3, "voice", 250, 800, 1, 1);
            case BREATH -> part(0.8, 1.5, "noise", 1200, 2800, 2, 2);
            case PANT -> part(0.8, 1.5, "noise", 1200, 2800, 5, 8);
            case INHALE -> part(0.4, 0.9, "noise", 1800, 3600, 1, 1);
            case EXHALE -> part(0.6, 1.2, "noise", 800, 2000, 1, 1);
            case GASPS -> part(0.2, 0.45, "noise", 2000, 3800, 1, 1);
            case SNIFFS -> part(0.3, 0.7, "noise", 3500, 5800, 2, 2);
            case SIGHS -> part(0.9, 1.5, "some", 400, 1200, 1, 2);
            case SNORTS -> part(0.25, 0.6, "noise", 600, 1500, 1, 1);
            case BURPS -> part(0.25, 0.7, "any", 250, 800, 1, 1);
            case LIP_SMACKING -> part(0.3, 0.8, "noise", 1300, 3000, 3, 6);
            case HUMMING -> part(1, 1.5, "voice", 90, 400, 2, 3);
            case HISSING -> part(0.6, 1.2, "noise", 5000, 8000, 1, 1);
            case EMM -> part(0.4, 0.9, "voice", 200, 600, 1, 1);
            case SNEEZES -> part(0.6, 1.2, "some", 1800, 4500, 1, 3);
            case WHISTLES -> part(0.6, 1.2, "any", 1300, 2800, 2, 2);
            case CRYING -> part(1, 1.5, "some", 500, 1300, 3, 3);
            case APPLAUSE -> part(1, 1.5, "noise", 1200, 3000, 4, 40);
        };
    }

    private static Measured heard(Person person, Interjection interjection) throws InterruptedException {
        Collected out = new Collected();
        new InterjectionSounds(person.hertz, person.size, RATE).play(interjection, out);
        assertThat(out.ends()).isZero();
        return new Measured(out.samples(), RATE);
    }

    /** The same with silence behind it, so that its last pitches can be measured. */
    private static Measured padded(Measured sound) {
        return new Measured(Arrays.copyOf(sound.samples(), sound.samples().length + RATE / 10), RATE);
    }

    @Test
    void each_sounds_its_part_in_every_voice() throws InterruptedException {
        for (Person person : List.of(MAN, WOMAN)) {
            for (Interjection interjection : Interjection.values()) {
                Part part = part(interjection);
                Measured sound = heard(person, interjection);
                String name = interjection.tag() + " of " + person;
                assertThat(sound.seconds()).as(name).isBetween(part.seconds[0], part.seconds[1]);
                assertThat(sound.centroid()).as(name).isBetween(part.hertz[0], part.hertz[1]);
                assertThat(sound.bursts()).as(name).isBetween(part.bursts[0], part.bursts[1]);
                if (interjection != Interjection.BURPS && interjection != Interjection.WHISTLES) {
                    assertThat(padded(sound).voiced()).as(name).isBetween(part.voiced[0], part.voiced[1]);
                }
            }
        }
    }

    @Test
    void voiced_ones_have_the_pitch_of_the_voice() throws InterruptedException {
        Map<Interjection, Double> heights = new EnumMap<>(Map.of(Interjection.LAUGHS, 1.3, Interjection.CHUCKLE, 0.95,
                Interjection.GROANS, 0.85, Interjection.HUMMING, 1.12, Interjection.EMM, 0.95, Interjection.CRYING,
                1.37));
        for (Map.Entry<Interjection, Double> height : heights.entrySet()) {
            for (Person person : List.of(MAN, WOMAN)) {
                assertThat(padded(heard(person, height.getKey())).medianPitch() / person.hertz)
                        .as("%s of %s", height.getKey(), person)
                        .isCloseTo(height.getValue(), within(0.12 * height.getValue()));
            }
        }
    }

    @Test
    void a_hum_rises_and_a_groan_falls() throws InterruptedException {
        Measured hum = heard(MAN, Interjection.HUMMING);
        assertThat(hum.part(0.9, 1.3).medianPitch()).isGreaterThan(hum.part(0, 0.4).medianPitch() * 1.2);
        Measured groan = heard(MAN, Interjection.GROANS);
        assertThat(groan.part(0.6, 0.95).medianPitch()).isLessThan(groan.part(0, 0.3).medianPitch() * 0.9);
    }

    @Test
    void air_comes_in_bright_and_goes_out_dull() throws InterruptedException {
        assertThat(heard(MAN, Interjection.INHALE).centroid())
                .isGreaterThan(heard(MAN, Interjection.EXHALE).centroid() * 1.4);
        Measured inhaled = heard(MAN, Interjection.INHALE);
        assertThat(inhaled.part(0.35, 0.6).level()).isGreaterThan(inhaled.part(0, 0.25).level() + 6);
        Measured exhaled = heard(MAN, Interjection.EXHALE);
        assertThat(exhaled.part(0.1, 0.35).level()).isGreaterThan(exhaled.part(0.6, 0.85).level() + 6);
    }

    @Test
    void a_smaller_mouth_sounds_brighter() throws InterruptedException {
        Person small = new Person(110, 1.2);
        for (Interjection interjection : List.of(Interjection.EXHALE, Interjection.LAUGHS, Interjection.SNIFFS,
                Interjection.WHISTLES)) {
            assertThat(heard(small, interjection).centroid()).as(interjection.tag())
                    .isGreaterThan(heard(MAN, interjection).centroid() * 1.06);
        }
    }

    @Test
    void a_whistle_is_a_tone_that_goes_up_and_comes_down() throws InterruptedException {
        Measured whistle = heard(MAN, Interjection.WHISTLES);
        assertThat(whistle.part(0.02, 0.12).centroid()).isBetween(1200.0, 1600.0);
        assertThat(whistle.part(0.2, 0.28).centroid()).isBetween(1850.0, 2350.0);
        assertThat(whistle.part(0.65, 0.75).centroid()).isBetween(1400.0, 1900.0);
        assertThat(whistle.band(1100, 2500)).isGreaterThan(whistle.band(3000, 11000) + 20);
    }

    @Test
    void each_begins_and_ends_in_silence_and_is_neither_too_loud_nor_lost() throws InterruptedException {
        for (Interjection interjection : Interjection.values()) {
            Measured sound = heard(WOMAN, interjection);
            float[] samples = sound.samples();
            assertThat(Math.abs(samples[0])).as(interjection.tag()).isLessThan(0.002f);
            assertThat(Math.abs(samples[samples.length - 1])).as(interjection.tag()).isLessThan(0.002f);
            assertThat(sound.peak()).as(interjection.tag()).isLessThan(0.95);
            assertThat(sound.loudness()).as(interjection.tag()).isBetween(-38.0, -16.0);
        }
    }

    @Test
    void the_deepest_and_the_highest_voice_sound_at_every_rate() throws InterruptedException {
        for (int rate : new int[]{16000, 22050, 48000}) {
            for (Person person : List.of(new Person(50, 0.75), new Person(500, 1.55))) {
                for (Interjection interjection : Interjection.values()) {
                    Collected out = new Collected();
                    new InterjectionSounds(person.hertz, person.size, rate).play(interjection, out);
                    Measured sound = new Measured(out.samples(), rate);
                    assertThat(sound.peak()).as("%s of %s", interjection.tag(), person).isBetween(0.02, 1.0);
                    assertThat(sound.seconds()).isCloseTo(heard(MAN, interjection).seconds(), within(0.001));
                }
            }
        }
    }

    @Test
    void each_is_the_same_each_time() throws InterruptedException {
        for (Interjection interjection : Interjection.values()) {
            assertThat(Arrays.equals(heard(MAN, interjection).samples(), heard(MAN, interjection).samples()))
                    .as(interjection.tag()).isTrue();
        }
    }

    @Test
    void no_two_sound_alike() throws InterruptedException {
        List<double[]> features = new ArrayList<>();
        for (Interjection interjection : Interjection.values()) {
            Measured sound = heard(MAN, interjection);
            Measured padded = padded(sound);
            features.add(new double[]{Math.log(sound.seconds()) / Math.log(1.3), padded.voiced() / 0.25,
                Math.log(sound.centroid()) / Math.log(1.25), sound.bursts(), sound.loudness() / 4,
                12 * Math.log(Math.max(60, padded.medianPitch())) / Math.log(2) / 3});
        }
        for (int one = 0; one < features.size(); one++) {
            for (int other = 0; other < one; other++) {
                double distance = 0;
                for (int i = 0; i < 6; i++) {
                    distance += Math.pow(features.get(one)[i] - features.get(other)[i], 2);
                }
                assertThat(Math.sqrt(distance)).as("%s and %s", Interjection.values()[one].tag(),
                        Interjection.values()[other].tag()).isGreaterThan(1);
            }
        }
    }
}

package io.minimax4j.verification.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.speech.Manner;
import io.minimax4j.engine.speech.Modification;
import io.minimax4j.engine.speech.Modification.Effect;
import io.minimax4j.engine.speech.Utterance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What sliders, effects, the mark and emotions do to real speech. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
final class ModifiedSpeechTest {
    private static final String ENGLISH = "The quick brown fox jumps over the lazy dog.";
    private static final String CHINESE = "今天天气很好，我们一起去公园散步。";
    private static final int[] SLIDES = {-100, -50, 0, 50, 100};

    private static Studio studio;

    @BeforeAll
    static void start() throws InterruptedException {
        studio = new Studio();
    }

    @AfterAll
    static void stop() {
        studio.close();
    }

    private static List<Utterance> utterances() {
        return List.of(utterance("female-shaonv", CHINESE), utterance("English_ManWithDeepVoice", ENGLISH));
    }

    private static Utterance utterance(String voice, String text) {
        return Utterance.of("speech-2.6-hd", text, studio.system(voice));
    }

    private static Sound hear(Utterance utterance) throws InterruptedException {
        return studio.hear(utterance);
    }

    private static Sound hear(Utterance utterance, Effect effect) throws InterruptedException {
        return hear(utterance.with(new Modification(0, 0, 0, effect)));
    }

    private static double tilt(Sound sound) {
        return sound.band(2000, 8000) - sound.band(60, 1000);
    }

    @Test
    void thePitchSlider_movesThePitchByThreeSemitonesAtFifty() throws InterruptedException {
        for (Utterance utterance : utterances()) {
            Sound usual = hear(utterance);
            for (int slide : SLIDES) {
                Sound moved = hear(utterance.with(new Modification(slide, 0, 0, Effect.NONE)));
                assertThat(12 * Math.log(usual.pitchRatio(moved)) / Math.log(2)).as("%d", slide)
                        .isCloseTo(0.06 * slide, within(0.5));
                assertThat(moved.seconds()).isCloseTo(usual.seconds(), within(0.08));
                assertThat(moved.loudness()).as("%d", slide).isCloseTo(usual.loudness(), within(1.5));
            }
        }
    }

    @Test
    void theIntensitySlider_goesFromForcefulToSoft() throws InterruptedException {
        for (Utterance utterance : utterances()) {
            Sound usual = hear(utterance);
            double louder = Double.MAX_VALUE;
            for (int slide : SLIDES) {
                Sound moved = hear(utterance.with(new Modification(0, slide, 0, Effect.NONE)));
                assertThat(moved.loudness()).as("%d", slide).isLessThan(louder - 1);
                assertThat(usual.pitchRatio(moved)).as("%d", slide).isCloseTo(1, within(0.02));
                assertThat(moved.seconds()).isCloseTo(usual.seconds(), within(0.08));
                louder = moved.loudness();
            }
        }
    }

    @Test
    void theTimbreSlider_goesFromFullToCrisp() throws InterruptedException {
        for (Utterance utterance : utterances()) {
            Sound usual = hear(utterance);
            double fuller = -Double.MAX_VALUE;
            for (int slide : SLIDES) {
                Sound moved = hear(utterance.with(new Modification(0, 0, slide, Effect.NONE)));
                assertThat(tilt(moved)).as("%d", slide).isGreaterThan(fuller + 2);
                assertThat(moved.loudness()).as("%d", slide).isCloseTo(usual.loudness(), within(1.0));
                assertThat(usual.pitchRatio(moved)).as("%d", slide).isCloseTo(1, within(0.02));
                fuller = tilt(moved);
            }
        }
    }

    @Test
    void aSpaciousEcho_repeatsWhatWasSaid() throws InterruptedException {
        for (Utterance utterance : utterances()) {
            Sound usual = hear(utterance);
            Sound echoed = hear(utterance, Effect.SPACIOUS_ECHO);
            double returned = echoed.alike(echoed, 0.32);
            for (double elsewhere = 0.15; elsewhere < 0.5; elsewhere += 0.001) {
                if (Math.abs(elsewhere - 0.32) > 0.02) {
                    assertThat(echoed.alike(echoed, elsewhere)).as("%.3f s", elsewhere).isLessThan(returned - 0.1);
                }
            }
            assertThat(echoed.seconds() - usual.seconds()).isBetween(1.0, 2.5);
        }
    }

    @Test
    void anAuditoriumEcho_fallsBySixtyDecibelsInUnderTwoSeconds() throws InterruptedException {
        for (Utterance utterance : utterances()) {
            double end = hear(utterance).seconds();
            Sound echoed = hear(utterance, Effect.AUDITORIUM_ECHO);
            double fallen = echoed.level(end + 0.1, end + 0.3) - echoed.level(end + 0.9, end + 1.1);
            assertThat(60 * 0.8 / fallen).isBetween(1.3, 2.1);
            assertThat(echoed.level(end + 0.1, end + 0.3)).isGreaterThan(-45);
        }
    }

    @Test
    void aTelephone_hasNoLowAndNoHighSounds() throws InterruptedException {
        for (Utterance utterance : utterances()) {
            Sound usual = hear(utterance);
            Sound called = hear(utterance, Effect.LOFI_TELEPHONE);
            assertThat(called.band(400, 3300) - called.band(20, 180))
                    .isGreaterThan(usual.band(400, 3300) - usual.band(20, 180) + 8);
            assertThat(called.band(400, 3300) - called.band(4200, 11000)).isGreaterThan(25);
            assertThat(called.loudness()).isCloseTo(usual.loudness(), within(2.0));
        }
    }

    @Test
    void aRobot_hasOnePitch() throws InterruptedException {
        for (Utterance utterance : utterances()) {
            Sound usual = hear(utterance);
            Sound robot = hear(utterance, Effect.ROBOTIC);
            assertThat(robot.medianPitch()).isCloseTo(105, within(1.0));
            assertThat(robot.alike(robot, 2 / 105.0)).isGreaterThan(usual.alike(usual, 2 / 105.0) + 0.3);
            assertThat(robot.loudness()).isCloseTo(usual.loudness(), within(2.0));
        }
    }

    @Test
    void theWatermark_followsTheLastWord() throws InterruptedException {
        for (Utterance utterance : utterances()) {
            Sound usual = hear(utterance);
            Sound marked = hear(new Utterance(utterance.model(), utterance.text(), utterance.voices(),
                    utterance.manner(), utterance.reading(), utterance.modification(), true));
            assertThat(marked.seconds() - usual.seconds()).isCloseTo(1.2, within(0.08));
            double end = marked.seconds() - 1.2;
            assertThat(marked.level(end + 0.02, end + 0.19)).isLessThan(-80);
            assertThat(marked.level(end + 0.22, end + 0.29)).isBetween(-30.0, -20.0);
            assertThat(marked.level(end + 0.32, end + 0.38)).isLessThan(-80);
            assertThat(marked.level(end + 0.41, end + 0.65)).isBetween(-30.0, -20.0);
        }
    }

    @Test
    void emotions_areApartFromOneAnother() throws InterruptedException {
        Utterance utterance = utterance("female-shaonv", CHINESE);
        List<String> emotions = List.of("", "happy", "sad", "angry", "fearful", "disgusted", "surprised", "calm",
                "fluent", "whisper");
        List<double[]> heard = new ArrayList<>();
        for (String emotion : emotions) {
            Sound sound = hear(utterance.with(new Manner(1, 1, 0, emotion, "")));
            heard.add(new double[]{12 * Math.log(Math.max(40, sound.medianPitch())) / Math.log(2) / 0.8,
                Math.log(sound.seconds()) / 0.06, sound.loudness() / 1.5, tilt(sound) / 2});
        }
        for (int one = 0; one < heard.size(); one++) {
            for (int other = 0; other < one; other++) {
                double distance = 0;
                for (int i = 0; i < heard.get(one).length; i++) {
                    distance += Math.pow(heard.get(one)[i] - heard.get(other)[i], 2);
                }
                assertThat(Math.sqrt(distance)).as("'%s' and '%s'", emotions.get(one), emotions.get(other))
                        .isGreaterThan(1);
            }
        }
    }
}

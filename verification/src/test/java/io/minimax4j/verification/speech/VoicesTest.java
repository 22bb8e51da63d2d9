package io.minimax4j.verification.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.speech.Manner;
import io.minimax4j.engine.speech.Modification;
import io.minimax4j.engine.speech.Reading;
import io.minimax4j.engine.speech.SpeechVoice;
import io.minimax4j.engine.speech.SystemVoice;
import io.minimax4j.engine.speech.Utterance;
import io.minimax4j.engine.speech.VoiceShare;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
final class VoicesTest {
    private static final String CHINESE = "今天天气很好，我们一起去公园散步。晚上回家吃饭，然后看书睡觉。";
    private static final String ENGLISH = "The quick brown fox jumps over the lazy dog, and then it sleeps.";
    /** Below it no pitch can be measured with trust, in Hz. */
    private static final double LOWEST_MEASURED = 60;

    private static Studio studio;

    @BeforeAll
    static void start() throws InterruptedException {
        studio = new Studio();
    }

    @AfterAll
    static void stop() {
        studio.close();
    }

    private static double pitch(String description) throws InterruptedException {
        return studio.hear(studio.designed(description), CHINESE).hummedPitch();
    }

    private static double seconds(String description) throws InterruptedException {
        return studio.hear(studio.designed(description), ENGLISH).seconds();
    }

    private static double brightness(String description) throws InterruptedException {
        return Envelope.of(studio.hear(studio.designed(description), CHINESE)).brightness();
    }

    private static double hiss(String description) throws InterruptedException {
        return studio.hear(studio.designed(description), CHINESE).hiss();
    }

    @Test
    void a_description_tells_the_pitch() throws InterruptedException {
        double woman = pitch("a woman's voice");
        double man = pitch("一个男人的声音");
        assertThat(woman).isGreaterThan(man * 1.4);
        assertThat(pitch("a high-pitched woman")).isGreaterThan(woman * 1.1);
        assertThat(pitch("声音低沉的男性")).isLessThan(man * 0.92);
        assertThat(pitch("a little girl")).isGreaterThan(woman * 1.25);
        assertThat(pitch("a terrible monster")).isLessThan(man * 0.75);
    }

    @Test
    void a_description_tells_the_pace() throws InterruptedException {
        double usual = seconds("a woman's voice");
        assertThat(seconds("a woman who speaks fast")).isLessThan(usual * 0.9);
        assertThat(seconds("语速缓慢的女性")).isGreaterThan(usual * 1.1);
        assertThat(seconds("语速不要太快的女性")).isBetween(usual * 0.97, usual * 1.15);
    }

    @Test
    void a_description_tells_the_colour_and_the_breath() throws InterruptedException {
        double usual = brightness("a woman's voice");
        assertThat(brightness("a bright woman's voice")).isGreaterThan(usual + 3);
        assertThat(brightness("音色暗哑的女声")).isLessThan(usual - 3);
        assertThat(hiss("一个沙哑的女声")).isGreaterThan(hiss("一个女声") + 0.15);
        assertThat(hiss("a breathy man")).isGreaterThan(hiss("a man") + 0.15);
    }

    @Test
    void the_pitch_of_a_mix_moves_with_its_weights() throws InterruptedException {
        SpeechVoice man = studio.system("English_ManWithDeepVoice");
        SpeechVoice girl = studio.system("lovely_girl");
        double before = studio.hear(man, ENGLISH).hummedPitch();
        double highest = studio.hear(girl, ENGLISH).hummedPitch();
        for (int share : new int[]{20, 40, 50, 60, 80}) {
            double pitch = studio.hear(new Utterance("speech-2.6-hd", ENGLISH,
                    List.of(new VoiceShare(man, 100 - share), new VoiceShare(girl, share)), Manner.USUAL, Reading.PLAIN,
                    Modification.NONE, false)).hummedPitch();
            assertThat(pitch).as(share + " of 100").isBetween(before * 1.05, highest * 0.95);
            before = pitch;
        }
    }

    @Test
    void a_semitone_is_a_semitone() throws InterruptedException {
        for (String id : List.of("male-qn-qingse", "female-shaonv", "English_ManWithDeepVoice", "Wise_Woman")) {
            for (String text : List.of(CHINESE, ENGLISH)) {
                Utterance utterance = Utterance.of("speech-2.6-hd", text, studio.system(id));
                Sound plain = studio.hear(utterance);
                double usual = plain.hummedPitch(plain.hummedPitch());
                for (int semitones = -12; semitones <= 12; semitones += 3) {
                    if (semitones == 0 || usual * Math.pow(2, semitones / 12.0) < LOWEST_MEASURED) {
                        continue;
                    }
                    double pitch = studio.hear(utterance.with(new Manner(1, 1, semitones, "", "")))
                            .hummedPitch(usual * Math.pow(2, semitones / 12.0));
                    assertThat(1200 * Math.log(pitch / usual) / Math.log(2) / semitones).as(id + " at " + semitones)
                            .isCloseTo(100, within(30.0));
                }
            }
        }
    }

    @Test
    void high_and_low_tones_are_told_apart_in_every_kind_of_voice() throws InterruptedException {
        for (String id : List.of("male-qn-qingse", "female-yujie-jingpin", "female-chengshu", "cute_boy", "Calm_Woman",
                "Chinese (Mandarin)_Radio_Host", "Chinese (Mandarin)_Gentle_Senior",
                "Chinese (Mandarin)_News_Anchor")) {
            double high = studio.hear(studio.system(id), "妈，高，天，山，风，飞，开。").hummedPitch();
            double low = studio.hear(studio.system(id), "马，米，买，老，鸟，小，早。").hummedPitch();
            assertThat(high / low).as(id).isGreaterThan(1.1);
        }
    }

    @Test
    void twice_the_speed_takes_half_the_time() throws InterruptedException {
        for (String id : List.of("lovely_girl", "Robot_Armor", "English_ManWithDeepVoice", "Wise_Woman")) {
            for (String text : List.of(CHINESE, Cloned.CHINESE, ENGLISH, Cloned.ENGLISH)) {
                Utterance utterance = Utterance.of("speech-2.6-hd", text, studio.system(id));
                double usual = studio.hear(utterance).seconds();
                double fast = studio.hear(utterance.with(new Manner(2, 1, 0, "", ""))).seconds();
                assertThat(2 * fast / usual).as(id + ": " + text).isCloseTo(1, within(0.05));
            }
        }
    }

    @Test
    void system_voices_of_a_language_are_told_apart_by_ear() throws InterruptedException {
        List<String> alike = new ArrayList<>();
        for (String language : List.of("Chinese (Mandarin)", "English")) {
            String text = language.equals("English") ? ENGLISH : CHINESE;
            List<SystemVoice> some = studio.engine().systemVoices().stream()
                    .filter(voice -> voice.language().equals(language)).limit(8).toList();
            List<Likeness> heard = new ArrayList<>();
            for (SystemVoice voice : some) {
                heard.add(Likeness.of(studio.hear(voice, text)));
            }
            for (int one = 0; one < some.size(); one++) {
                for (int other = 0; other < one; other++) {
                    if (heard.get(one).distance(heard.get(other)) < 0.8) {
                        alike.add(some.get(one).id() + " and " + some.get(other).id());
                    }
                }
            }
        }
        assertThat(alike).isEmpty();
    }

    /** What is told apart by ear. */
    private record Likeness(double hertz, Envelope envelope, double seconds) {
        static Likeness of(Sound sound) {
            return new Likeness(sound.hummedPitch(), Envelope.of(sound), sound.seconds());
        }

        /** One is about what is just told apart: a semitone, 2 dB of colour, or a tenth of pace. */
        double distance(Likeness other) {
            double semitones = 12 * Math.log(hertz / other.hertz) / Math.log(2);
            double colour = envelope.distance(other.envelope) / 2;
            double pace = Math.log(seconds / other.seconds) / 0.1;
            return Math.sqrt(semitones * semitones + colour * colour + pace * pace);
        }
    }
}

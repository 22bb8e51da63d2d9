package io.minimax4j.verification.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.speech.Manner;
import io.minimax4j.engine.speech.SpeechSink;
import io.minimax4j.engine.speech.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
final class SpokenTest {
    private static final String CHINESE = "今天天气很好，我们一起去公园散步。晚上回家吃饭，然后看书睡觉。";
    private static final String ENGLISH = "The quick brown fox jumps over the lazy dog, and then it sleeps. Nobody wakes it up before noon.";
    private static final List<String> VOICES = List.of("male-qn-qingse", "female-shaonv", "Wise_Woman",
            "English_ManWithDeepVoice");

    private static Studio studio;

    @BeforeAll
    static void start() throws InterruptedException {
        studio = new Studio();
    }

    @AfterAll
    static void stop() {
        studio.close();
    }

    private static Utterance utterance(String voice, String text) {
        return Utterance.of("speech-2.6-hd", text, studio.system(voice));
    }

    private static Utterance with(Utterance said, double speed, double volume, int pitch) {
        return said.with(new Manner(speed, volume, pitch, "", ""));
    }

    private static Sound hear(Utterance utterance) throws InterruptedException {
        return studio.hear(utterance);
    }

    private static Sound hear(String voice, String text) throws InterruptedException {
        return hear(utterance(voice, text));
    }

    @Test
    void speed_scalesTheDurationWithinFivePercent() throws InterruptedException {
        for (String voice : VOICES) {
            for (String text : List.of(CHINESE, ENGLISH)) {
                double usual = hear(voice, text).seconds();
                for (double speed : new double[]{0.5, 0.75, 1.5, 2}) {
                    double scaled = hear(with(utterance(voice, text), speed, 1, 0)).seconds();
                    assertThat(scaled * speed / usual).as(voice + " at " + speed).isCloseTo(1, within(0.05));
                }
            }
        }
    }

    @Test
    void volume_isLinearUntilItIsLimited() throws InterruptedException {
        for (String voice : VOICES) {
            Sound usual = hear(voice, CHINESE);
            assertThat(usual.loudness()).as(voice).isBetween(-21.5, -16.5);
            assertThat(hear(with(utterance(voice, CHINESE), 1, 0.5, 0)).loudness()).isCloseTo(usual.loudness() - 6,
                    within(0.8));
            assertThat(hear(with(utterance(voice, CHINESE), 1, 2, 0)).loudness()).isCloseTo(usual.loudness() + 6,
                    within(1.2));
            assertThat(hear(with(utterance(voice, CHINESE), 1, 10, 0)).peak()).isLessThanOrEqualTo(32767);
        }
    }

    @Test
    void pauses_areExact() throws InterruptedException {
        double without = hear("female-shaonv", "你好<#0.01#>世界").seconds();
        assertThat(hear("female-shaonv", "你好<#1.24#>世界").seconds() - without).isCloseTo(1.23, within(0.02));
        Sound paused = hear("female-shaonv", "你好<#2#>世界");
        assertThat(paused.longestSilence()).isCloseTo(2, within(0.05));
    }

    @Test
    void aLongPause_streams() throws InterruptedException {
        int[] longest = {0};
        studio.engine().speak(utterance("female-shaonv", "你好<#99.99#>世界"), new SpeechSink() {
            @Override
            public void begin(PcmFormat format) {}

            @Override
            public void pcm(short[] samples, int length) {
                longest[0] = Math.max(longest[0], length);
            }
        });
        assertThat(longest[0]).isBetween(1, 8192);
    }

    @Test
    void voices_soundTheirPart() throws InterruptedException {
        assertThat(hear("lovely_girl", CHINESE).medianPitch())
                .isGreaterThan(hear("female-yujie", CHINESE).medianPitch() + 40);
        assertThat(hear("female-yujie", CHINESE).medianPitch())
                .isGreaterThan(hear("male-qn-qingse", CHINESE).medianPitch() + 40);
        assertThat(hear("English_FriendlyPerson", ENGLISH).medianPitch())
                .isGreaterThan(hear("English_ManWithDeepVoice", ENGLISH).medianPitch() + 8);
    }

    @Test
    void emotions_changeTheWayOfSpeaking() throws InterruptedException {
        Utterance calm = utterance("female-shaonv", CHINESE);
        Sound usual = hear(calm);
        Sound sad = hear(feeling(calm, "sad"));
        Sound surprised = hear(feeling(calm, "surprised"));
        assertThat(sad.seconds()).isGreaterThan(usual.seconds() * 1.08);
        assertThat(sad.medianPitch()).isLessThan(usual.medianPitch());
        assertThat(surprised.medianPitch()).isGreaterThan(usual.medianPitch() * 1.05);
    }

    private static Utterance feeling(Utterance said, String emotion) {
        return said.with(new Manner(1, 1, 0, emotion, ""));
    }

    @Test
    void everyLanguage_sounds() throws InterruptedException {
        Map<String, String> greetings = Map.ofEntries(Map.entry("Japanese_KindLady", "こんにちは、おげんきですか"),
                Map.entry("Korean_SweetGirl", "안녕하세요"),
                Map.entry("Spanish_Narrator", "Buenos días a todos"),
                Map.entry("Portuguese_Narrator", "Bom dia a todos"),
                Map.entry("French_MaleNarrator", "Bonjour tout le monde"),
                Map.entry("Indonesian_CalmWoman", "Selamat pagi semua"),
                Map.entry("German_FriendlyMan", "Guten Morgen zusammen"),
                Map.entry("Russian_ReliableMan", "Доброе утро всем"),
                Map.entry("Italian_Narrator", "Buongiorno a tutti"),
                Map.entry("Dutch_bossy_leader", "Goedemorgen allemaal"),
                Map.entry("Vietnamese_kindhearted_girl", "Xin chào các bạn"),
                Map.entry("Arabic_CalmWoman", "صباح الخير للجميع"),
                Map.entry("Turkish_CalmWoman", "Herkese günaydın"),
                Map.entry("Ukrainian_CalmWoman", "Доброго ранку всім"),
                Map.entry("Thai_male_1_sample8", "สวัสดีตอนเช้าทุกคน"),
                Map.entry("Polish_male_1_sample4", "Dzień dobry wszystkim"),
                Map.entry("Romanian_male_1_sample2", "Bună dimineața tuturor"),
                Map.entry("Greek_female_1_sample1", "Καλημέρα σε όλους"),
                Map.entry("czech_male_1_v1", "Dobré ráno všem"),
                Map.entry("finnish_male_3_v1", "Hyvää huomenta kaikille"),
                Map.entry("hindi_male_1_v2", "सबको सुप्रभात"), Map.entry("Cantonese_GentleLady", "大家早晨"));
        for (Map.Entry<String, String> greeting : greetings.entrySet()) {
            Sound sound = hear(greeting.getKey(), greeting.getValue());
            assertThat(sound.seconds()).as(greeting.getKey()).isBetween(0.5, 4.0);
            assertThat(sound.loudness()).as(greeting.getKey()).isGreaterThan(-26);
        }
    }

    @Test
    void everySystemVoice_speaks() throws InterruptedException {
        List<String> silent = new ArrayList<>();
        for (var voice : studio.engine().systemVoices()) {
            Sound sound = hear(voice.id(), "123 ok");
            if (sound.seconds() < 0.5 || sound.loudness() < -30) {
                silent.add(voice.id());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void digits_areReadInTheLanguageAroundThem() throws InterruptedException {
        assertThat(hear("female-shaonv", "我有25个苹果").seconds()).isCloseTo(hear("female-shaonv", "我有二十五个苹果").seconds(),
                within(0.03));
        assertThat(hear("female-shaonv", "涨了3.5%").seconds()).isCloseTo(hear("female-shaonv", "涨了百分之三点五").seconds(),
                within(0.03));
    }

    @Test
    void runsOfTwoLanguages_joinWithoutAClick() throws InterruptedException {
        int alone = 0;
        for (String part : List.of("我用", "iPhone", "打电话给", "Tom，", "OK", "吗")) {
            alone = Math.max(alone, hear("female-shaonv", part).steepest());
        }
        assertThat(hear("female-shaonv", "我用iPhone打电话给Tom，OK吗").steepest()).isLessThan((int) (alone * 1.25));
    }

    @Test
    void anExceptionOfTheSink_passesThrough() {
        assertThatThrownBy(() -> studio.engine().speak(utterance("female-shaonv", CHINESE), new SpeechSink() {
            @Override
            public void begin(PcmFormat format) {}

            @Override
            public void pcm(short[] samples, int length) {
                throw new IllegalStateException("listener gone");
            }
        })).hasMessage("listener gone");
    }

    @Test
    void anInterrupt_endsTheSpeech() throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        Thread speaking = Thread.ofVirtual().start(() -> {
            try {
                studio.engine().speak(utterance("female-shaonv", CHINESE.repeat(200)), new SpeechSink() {
                    @Override
                    public void begin(PcmFormat format) {}

                    @Override
                    public void pcm(short[] samples, int length) {
                        Thread.currentThread().interrupt();
                    }
                });
            } catch (InterruptedException e) {
                thrown.add(e);
            }
        });
        speaking.join();
        assertThat(thrown).hasSize(1);
    }
}

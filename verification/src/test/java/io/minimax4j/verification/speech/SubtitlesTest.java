package io.minimax4j.verification.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.speech.Manner;
import io.minimax4j.engine.speech.Pronunciation;
import io.minimax4j.engine.speech.Reading;
import io.minimax4j.engine.speech.SpeechSink;
import io.minimax4j.engine.speech.SpokenSegment;
import io.minimax4j.engine.speech.SpokenWord;
import io.minimax4j.engine.speech.Utterance;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
final class SubtitlesTest {
    private static final double EDGE = 0.06;
    /** Shorter silence may stand within a word. */
    private static final double SILENCE = 0.1;
    private static final List<String> TEXTS = List.of("今天天气很好我们去公园。晚上回家吃饭，然后看书睡觉。明天见！",
            "The quick brown fox jumps over the lazy dog. Nobody wakes it up before noon, because it is Sunday. Good night!",
            "我用iPhone打电话给Tom。他说OK没问题，then he hung up. 大家都笑了。");
    private static final List<String> VOICES = List.of("male-qn-qingse", "female-shaonv",
            "English_expressive_narrator");

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
        return Utterance.of("speech-2.8-hd", text, studio.system(voice));
    }

    /** What came to a sink, and how much sound had come when each segment did. */
    private static final class Heard implements SpeechSink {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final List<SpokenSegment> told = new ArrayList<>();
        private final List<Double> when = new ArrayList<>();
        private int rate;

        static Heard of(Utterance utterance) throws InterruptedException {
            Heard heard = new Heard();
            studio.engine().speak(utterance, heard);
            return heard;
        }

        @Override
        public void begin(PcmFormat format) {
            rate = format.sampleRate();
        }

        @Override
        public void pcm(short[] samples, int length) {
            ByteBuffer block = ByteBuffer.allocate(length * Short.BYTES);
            block.asShortBuffer().put(samples, 0, length);
            bytes.writeBytes(block.array());
        }

        @Override
        public void segment(SpokenSegment segment) {
            told.add(segment);
            when.add(1000.0 * bytes.size() / Short.BYTES / Math.max(1, rate));
        }

        Sound sound() {
            short[] samples = new short[bytes.size() / Short.BYTES];
            ByteBuffer.wrap(bytes.toByteArray()).asShortBuffer().get(samples);
            return new Sound(samples, rate);
        }

        List<SpokenSegment> segments() {
            return told.stream().filter(SpokenSegment::finished).toList();
        }
    }

    private static double nearest(List<Sound.Stretch> stretches, ToDoubleFunction<Sound.Stretch> edge, double millis) {
        return stretches.stream().mapToDouble(edge).map(second -> Math.abs(second - millis / 1000)).min().orElse(99);
    }

    @Test
    void sentences_beginAndEndWithTheirSound() throws InterruptedException {
        double worst = 0;
        for (String voice : VOICES) {
            for (String text : TEXTS) {
                for (double speed : new double[]{0.5, 1, 2}) {
                    Heard heard = Heard.of(utterance(voice, text).with(new Manner(speed, 1, 0, "", "")));
                    List<Sound.Stretch> stretches = heard.sound().stretches(SILENCE);
                    List<SpokenSegment> sentences = heard.segments();
                    for (SpokenSegment sentence : sentences) {
                        if (".。!！".indexOf(text.charAt(Math.max(0, sentence.from() - 1))) >= 0 || sentence.from() == 0
                                || text.charAt(sentence.from() - 1) == ' ' && text.charAt(sentence.from() - 2) != ',') {
                            worst = Math.max(worst, nearest(stretches, Sound.Stretch::begin, sentence.begin()));
                        }
                        if (".。!！".indexOf(sentence.text().charAt(sentence.text().length() - 1)) >= 0) {
                            worst = Math.max(worst, nearest(stretches, Sound.Stretch::end, sentence.end()));
                        }
                    }
                    assertThat(worst).as(voice + " at " + speed + ": " + text).isLessThan(EDGE);
                }
            }
        }
    }

    @Test
    void silenceOfAMark_isAsLongAsTheMark() throws InterruptedException {
        for (String text : List.of("你好<#1.24#>世界", "你好。<#1.24#>世界。", "Hello there,<#1.24#>my friend.", "ok<#1.24#>好")) {
            for (double speed : new double[]{0.5, 1, 2}) {
                Heard heard = Heard.of(utterance("male-qn-qingse", text).with(new Manner(speed, 1, 0, "", "")));
                assertThat(heard.sound().longestSilence()).as(text).isCloseTo(1.24, within(0.02));
                SpokenSegment before = heard.segments().getFirst();
                SpokenSegment behind = heard.segments().getLast();
                assertThat(behind.begin() - before.end()).as(text).isCloseTo(1240, within(20.0));
            }
        }
    }

    @Test
    void words_followEachOtherWithinTheirSegment() throws InterruptedException {
        String text = "\u0001在2024年，omg\u0002花了$5<#0.5#>和(he2)平(sighs)。熊猫😀ok, the end of it. こんにちは 안녕하세요 สวัสดีตอนเช้า";
        int[] codePoints = text.codePoints().toArray();
        for (double speed : new double[]{0.5, 1, 2}) {
            Heard heard = Heard.of(utterance("female-shaonv", text).with(new Manner(speed, 1, 0, "", ""))
                    .with(new Reading(true, false, List.of(new Pronunciation("omg", "oh my god")))));
            double time = 0;
            int place = 0;
            for (SpokenSegment segment : heard.segments()) {
                assertThat(segment.text())
                        .isEqualTo(new String(codePoints, segment.from(), segment.to() - segment.from()));
                assertThat(segment.from()).isGreaterThanOrEqualTo(place);
                assertThat(segment.begin()).isEqualTo(segment.words().getFirst().begin());
                assertThat(segment.end()).isEqualTo(segment.words().getLast().end());
                for (SpokenWord word : segment.words()) {
                    assertThat(word.begin()).isGreaterThanOrEqualTo(time);
                    assertThat(word.end()).isGreaterThanOrEqualTo(word.begin());
                    assertThat(word.from()).isBetween(place, segment.to());
                    assertThat(word.to()).isBetween(word.from() + 1, segment.to());
                    time = word.end();
                    place = word.from();
                }
            }
            assertThat(time / 1000).isLessThanOrEqualTo(heard.sound().seconds() + 0.01);
            assertThat(heard.segments().getFirst().pronounced()).startsWith("在二零二四年，oh my god");
        }
    }

    @Test
    void aSegmentComes_beforeTheSoundBehindItsLastWord() throws InterruptedException {
        for (String text : TEXTS) {
            Heard heard = Heard.of(utterance("female-shaonv", text));
            for (int i = 0; i < heard.told.size(); i++) {
                SpokenSegment segment = heard.told.get(i);
                if (segment.finished()) {
                    assertThat(heard.when.get(i)).isGreaterThan(segment.end() - 50);
                } else {
                    assertThat(heard.when.get(i)).as(segment.words().getLast().toString())
                            .isLessThan(segment.end() + 40);
                }
            }
        }
    }

    private static Sound slowly(String text) throws InterruptedException {
        return Heard.of(utterance("female-shaonv", text).with(new Manner(0.5, 1, 0, "", ""))).sound();
    }

    private static double rise(Sound sound) {
        double seconds = sound.seconds();
        return sound.part(seconds * 0.65, seconds).medianPitch()
                / sound.part(seconds * 0.1, seconds * 0.45).medianPitch();
    }

    @Test
    void tones_areHeard() throws InterruptedException {
        assertThat(slowly("(ma1)").medianPitch()).isGreaterThan(slowly("(ma3)").medianPitch() * 1.1);
        assertThat(rise(slowly("(ma1)"))).isBetween(0.97, 1.07);
        assertThat(rise(slowly("(ma2)"))).isGreaterThan(1.07);
        assertThat(rise(slowly("(ma4)"))).isLessThan(0.95);
        assertThat(slowly("麻(ma3)").medianPitch()).isCloseTo(slowly("马").medianPitch(), within(6.0));
        assertThat(rise(slowly("和(he2)"))).isGreaterThan(rise(slowly("和(he1)")) + 0.03);
    }

    @Test
    void ipa_isHeardInPlaceOfTheWord() throws InterruptedException {
        for (String[] pair : new String[][]{{"read (riːd)", "reed"}, {"read (rɛd)", "red"}, {"live (laɪv)", "lyve"}}) {
            assertThat(Heard.of(utterance("English_expressive_narrator", pair[0])).sound().seconds()).as(pair[0])
                    .isCloseTo(Heard.of(utterance("English_expressive_narrator", pair[1])).sound().seconds(),
                            within(0.02));
        }
    }
}

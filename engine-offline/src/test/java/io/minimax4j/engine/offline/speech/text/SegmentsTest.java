package io.minimax4j.engine.offline.speech.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.offline.speech.language.LanguageChoice;
import io.minimax4j.engine.offline.speech.text.Part.Segment;
import io.minimax4j.engine.offline.speech.text.Part.Word;
import io.minimax4j.engine.offline.speech.text.Part.Words;
import io.minimax4j.engine.speech.Pronunciation;
import io.minimax4j.engine.speech.Reading;
import io.minimax4j.engine.speech.SystemVoice;
import io.minimax4j.engine.speech.Utterance;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SegmentsTest {
    private static final SystemVoice VOICE = new SystemVoice("voice", "voice", "Chinese (Mandarin)", List.of());

    private static List<Word> words(String text, Reading reading) {
        return Parts.of(Utterance.of("speech-2.8-hd", text, VOICE).with(reading),
                LanguageChoice.of("Chinese (Mandarin)", "")).stream().filter(Words.class::isInstance)
                .flatMap(part -> ((Words) part).words().stream()).toList();
    }

    private static List<Segment> segments(String text) {
        return words(text, Reading.PLAIN).stream().map(Word::segment).distinct().toList();
    }

    private static String shown(List<Word> words) {
        return words.stream().map(word -> word.text() + "@" + word.from() + "-" + word.to())
                .collect(Collectors.joining(" "));
    }

    @Test
    void aSentenceIsASegment_withItsPlaceInTheText() {
        assertThat(segments("你好。Hello there! 好吗？"))
                .containsExactly(new Segment("你好。", "你好。", 0, 3), new Segment("Hello there!", "Hello there!", 3, 15),
                        new Segment("好吗？", "好吗？", 16, 19));
    }

    @Test
    void pausesTagsControlCharactersAndEmoji_countAsCodePoints() {
        assertThat(shown(words("\u0001你\u0002好<#1#>世😀界(laughs)ok", Reading.PLAIN)))
                .isEqualTo("你@1-2 好@3-4 世@9-10 界@11-12 ok@20-22");
        assertThat(segments("\u0001你\u0002好<#1#>世😀界(laughs)ok")).extracting(Segment::text)
                .containsExactly("你\u0002好", "世😀界", "ok");
    }

    @Test
    void whatIsRewritten_standsForAllOfWhatWasWritten() {
        assertThat(shown(words("在2024年", new Reading(true, false, List.of()))))
                .isEqualTo("在@0-1 二@1-5 零@1-5 二@1-5 四@1-5 年@5-6");
        assertThat(shown(words("The 21st day", new Reading(true, false, List.of()))))
                .isEqualTo("The@0-3 twenty-first@4-8 day@9-12");
        assertThat(shown(words("我omg处理它", new Reading(false, false,
                List.of(new Pronunciation("omg", "oh my god"), new Pronunciation("处理", "(chu3)(li3)"))))))
                .isEqualTo("我@0-1 oh@1-4 my@1-4 god@1-4 chu3@4-5 li3@5-6 它@6-7");
        assertThat(shown(words("和(he2)平", Reading.PLAIN))).isEqualTo("he2@0-1 平@6-7");
        assertThat(shown(words("见[这页](http://example.com)吧", Reading.PLAIN))).isEqualTo("见@0-1 这@2-3 页@3-4 吧@25-26");
        assertThat(words("和(he2)平", Reading.PLAIN).getFirst().segment().pronounced()).isEqualTo("(he2)平");
        assertThat(words("有25个", new Reading(true, false, List.of())).getFirst().segment())
                .isEqualTo(new Segment("有25个", "有二十五个", 0, 4));
    }

    @Test
    void aLongSentence_isCutAtClauses_thenAtSpaces_thenAnywhere() {
        String clauses = "今天天气很好我们一起去公园散步，".repeat(8) + "好。";
        assertThat(segments(clauses)).allMatch(segment -> segment.to() - segment.from() <= 50)
                .extracting(Segment::text).first().isEqualTo("今天天气很好我们一起去公园散步，".repeat(3));
        assertThat(segments(clauses).stream().map(Segment::text).collect(Collectors.joining())).isEqualTo(clauses);
        assertThat(segments("word ".repeat(30) + "end.")).allMatch(segment -> segment.text().length() <= 50)
                .allMatch(segment -> segment.text().startsWith("word ") || segment.text().equals("end."));
        assertThat(segments("好".repeat(120))).extracting(segment -> segment.text().length()).containsExactly(50, 50,
                20);
        assertThat(
                words("1".repeat(80) + "个", new Reading(true, false, List.of())).stream().map(Word::segment).distinct())
                .allMatch(segment -> segment.to() - segment.from() <= 50);
    }

    @Test
    void aLongText_isReadInTimeOfItsLength() {
        Reading all = new Reading(true, true, List.of(new Pronunciation("甲", "乙"), new Pronunciation("abc", "x y z")));
        for (String text : List.of("今天2024年5月3日，温度-5℃，花了$1,299.50，打13812345678。".repeat(240),
                "1,111".repeat(2000) + "好",
                "1".repeat(9900) + "好", "1-".repeat(5000) + "好", "1/".repeat(5000) + "好", "1:".repeat(5000) + "好",
                "1.".repeat(5000) + "好", "(".repeat(9900) + "好", "(a".repeat(4900) + "好", "[".repeat(9900) + "好",
                "$$".repeat(4900) + "好", "$$" + "{".repeat(9900) + "$$好", "$$" + "\\log".repeat(2400) + "$$好",
                "$$" + "\\frac".repeat(1900) + "$$好", "$$" + "x(".repeat(4900) + "$$好", "$$" + "^".repeat(9900) + "$$好",
                "a@".repeat(4900) + "好", "a.".repeat(4900) + "好", "-".repeat(9900) + "1好", "A".repeat(9900) + "好",
                "A1".repeat(4900) + "好", "a-".repeat(4900) + " b", "1st".repeat(3300) + " b", "$1".repeat(4900) + " b",
                "+1 ".repeat(3300) + "b", " ".repeat(9900) + "好", "\n".repeat(9900) + "好", "<#".repeat(4900) + "好",
                "1 ".repeat(4900) + "b", "St. ".repeat(2400) + "b", "%".repeat(9900) + "b", "甲".repeat(9900),
                "abc ".repeat(2400))) {
            long start = System.nanoTime();
            assertThat(words(text, all)).isNotEmpty();
            assertThat((System.nanoTime() - start) / 1e9).as(text.substring(0, 4) + text.length()).isLessThan(1);
        }
    }
}

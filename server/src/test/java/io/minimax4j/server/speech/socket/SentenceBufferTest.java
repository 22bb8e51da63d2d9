package io.minimax4j.server.speech.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceBufferTest {
    private final SentenceBuffer buffer = new SentenceBuffer();

    /** What comes out, sentence by sentence, when the text comes whole, and the rest. */
    private static List<String> whole(String text) {
        SentenceBuffer buffer = new SentenceBuffer();
        buffer.add(text, 0);
        return buffer.rest();
    }

    /** The same character by character. */
    private static List<String> byCharacter(String text) {
        SentenceBuffer buffer = new SentenceBuffer();
        List<String> sentences = new ArrayList<>();
        text.codePoints().forEach(character -> {
            buffer.add(Character.toString(character), 0);
            sentences.addAll(buffer.complete());
        });
        sentences.addAll(buffer.rest());
        return sentences;
    }

    private List<String> complete(String text) {
        buffer.add(text, 0);
        return buffer.complete();
    }

    @Test
    void sentences_areCutAtTheirMarks_howeverTheyCome() {
        String text = "今天天气很好。我们出去吧！你去吗？好…走\n再见";
        List<String> sentences = List.of("今天天气很好。", "我们出去吧！", "你去吗？", "好…", "走", "再见");
        assertThat(whole(text)).isEqualTo(sentences);
        assertThat(byCharacter(text)).isEqualTo(sentences);
        String english = "Hello there. How are you? Fine! Good";
        assertThat(whole(english)).containsExactly("Hello there.", "How are you?", "Fine!", "Good");
        assertThat(byCharacter(english)).isEqualTo(whole(english));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pi is 3.14 or so", "It costs 1,000.50 euros", "See example.com now",
        "Dr. Smith met J. R. Hill",
        "Apples, e.g. red ones", "It is 12:30 now", "The U.S. team", "1. Apples", "版本3.14真好", "at 9 a.m. today"})
    void stopInsideOfANumberANameOrAnAbbreviation_endsNothing(String text) {
        assertThat(complete(text)).isEmpty();
        assertThat(byCharacter(text)).containsExactly(text);
    }

    @Test
    void stopAtTheEndOfAPiece_waitsForTheNext() {
        assertThat(complete("It is 3.")).isEmpty();
        assertThat(complete("14.")).isEmpty();
        assertThat(complete(" Yes")).containsExactly("It is 3.14.");
        assertThat(buffer.rest()).containsExactly("Yes");
    }

    @Test
    void whatClosesASentence_goesWithIt() {
        assertThat(whole("他说：“走吧！”然后走了。")).containsExactly("他说：“走吧！”", "然后走了。");
        assertThat(whole("Really?! \"Yes!\" he said.")).containsExactly("Really?!", "\"Yes!\"", "he said.");
    }

    @Test
    void lesserMark_endsASentenceThatIsWideEnough() {
        assertThat(complete("我们去吧，好吗，")).isEmpty();
        assertThat(complete("因为今天的天气实在是太好了，")).containsExactly("我们去吧，好吗，因为今天的天气实在是太好了，");
        assertThat(complete("A clause that is more than forty letters long, and 1,000 more"))
                .containsExactly("A clause that is more than forty letters long,");
    }

    @Test
    void textWithoutMarks_isCutAtASpaceOrAfterTheLongest() {
        assertThat(complete("word ".repeat(39))).isEmpty();
        assertThat(complete("word word")).containsExactly("word ".repeat(40).strip());
        buffer.clear();
        assertThat(complete("字".repeat(450))).containsExactly("字".repeat(200), "字".repeat(200));
        assertThat(buffer.rest()).containsExactly("字".repeat(50));
    }

    @Test
    void marks_areNeverCut_howeverTheyCome() {
        for (String text : new String[]{"Wait <#0.5#> for me", "Ha (laughs) ha", "读(he2)这个", "I (lɪv) here",
            "公式$$a=3.14!$$是这样", "costs 5$ now", "a <b or (so", "one (two three) four"}) {
            assertThat(whole(text)).containsExactly(text);
            assertThat(byCharacter(text)).containsExactly(text);
        }
        assertThat(byCharacter("Go. <#0.5#>Now. (sighs) Well.")).containsExactly("Go.", "<#0.5#>Now.", "(sighs) Well.");
    }

    @Test
    void markThatIsCutByTheLongest_staysWhole() {
        String text = "字".repeat(197) + "<#10.25#>" + "字".repeat(10);
        assertThat(complete(text)).containsExactly("字".repeat(197) + "<#10.25#>" + "字".repeat(3));
    }

    @Test
    void nothingToSpeak_isDroppedButForItsPause() {
        assertThat(whole(" \n \n")).isEmpty();
        assertThat(whole("好。”")).containsExactly("好。”");
        assertThat(byCharacter("好。”!?**好")).containsExactly("好。", "**好");
        assertThat(byCharacter("One.\n<#2#>\n***\nTwo.")).containsExactly("One.", "<#2#>Two.");
        assertThat(whole("好<#1#>")).containsExactly("好");
    }

    @Test
    void pauseAtTheEndOfASentence_goesBeforeTheNext() {
        assertThat(whole("One <#0.5#>. Two")).containsExactly("One", "<#0.5#>Two");
        assertThat(whole("好<#0.5#>\n<#1#>走")).containsExactly("好", "<#1#>走");
        assertThat(whole("好<#0.5#>！走")).containsExactly("好", "<#0.5#>走");
    }

    @Test
    void spacesBetweenPieces_areKept() {
        for (String piece : new String[]{"Hello", " ", "my", " ", "friend"}) {
            buffer.add(piece, 0);
        }
        assertThat(buffer.rest()).containsExactly("Hello my friend");
    }

    private static long millis(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }

    @Test
    void shortText_waitsForALongSilence() {
        buffer.add("Hello", 0);
        assertThat(buffer.nanosLeft(millis(100))).isEqualTo(millis(2900));
        assertThat(buffer.due(millis(2999))).isEmpty();
        buffer.add(" you", millis(2999));
        assertThat(buffer.due(millis(5998))).isEmpty();
        assertThat(buffer.due(millis(5999))).containsExactly("Hello you");
        assertThat(buffer.nanosLeft(millis(6000))).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void textThatIsWideEnoughOrEndsWithAStop_waitsForAShortOne() {
        buffer.add("一二三四五六七八九十一二三四五六七八九十", 0);
        assertThat(buffer.due(millis(399))).isEmpty();
        assertThat(buffer.due(millis(400))).containsExactly("一二三四五六七八九十一二三四五六七八九十");
        buffer.add("The end.", millis(1000));
        assertThat(buffer.due(millis(1400))).containsExactly("The end.");
    }

    @Test
    void markThatMayBecomeWhole_isHeldBackByAShortSilence() {
        buffer.add("一二三四五六七八九十一二三四五六七八九十<#0.", 0);
        assertThat(buffer.due(millis(400))).containsExactly("一二三四五六七八九十一二三四五六七八九十");
        assertThat(buffer.nanosLeft(millis(400))).isEqualTo(millis(2600));
        buffer.add("5#>再见。", millis(500));
        assertThat(buffer.complete()).containsExactly("<#0.5#>再见。");
    }

    @Test
    void longText_isCutInNoTime() {
        assertThat(whole("The tide comes in and goes out. ".repeat(3000))).hasSize(3000);
        assertThat(byCharacter("<(".repeat(2000) + "x")).isNotEmpty();
        assertThat(whole("$$".repeat(2000) + "x")).isNotEmpty();
    }
}

package io.minimax4j.engine.offline.speech.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.minimax4j.engine.offline.speech.language.Language;
import io.minimax4j.engine.offline.speech.language.LanguageChoice;
import io.minimax4j.engine.offline.speech.text.Part.Silence;
import io.minimax4j.engine.offline.speech.text.Part.Sound;
import io.minimax4j.engine.offline.speech.text.Part.Words;
import io.minimax4j.engine.speech.SystemVoice;
import io.minimax4j.engine.speech.Utterance;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SpeechTextTest {
    private static final LanguageChoice CHINESE_VOICE = LanguageChoice.of("Chinese (Mandarin)", "");

    private static final SystemVoice VOICE = new SystemVoice("voice", "voice", "Chinese (Mandarin)", List.of());

    private static List<Part> parts(String text) {
        return parts(text, CHINESE_VOICE);
    }

    private static List<Part> parts(String text, LanguageChoice languages) {
        return Parts.of(Utterance.of("speech-2.6-hd", text, VOICE), languages);
    }

    private static List<Part> partsWithTags(String text) {
        return Parts.of(Utterance.of("speech-2.8-turbo", text, VOICE), CHINESE_VOICE);
    }

    private static String shown(List<Part> parts) {
        return parts.stream().map(part -> switch (part) {
            case Words words -> words.language() + ":" + words.text();
            case Silence silence -> "(" + silence.centiseconds() + ")";
            case Sound sound -> "{" + sound.interjection().tag() + "}";
        }).collect(Collectors.joining(" / "));
    }

    @Test
    void each_writing_is_a_run_of_its_language() {
        assertThat(shown(parts("你好 hello こんにちは 안녕 Привет مرحبا สวัสดี नमस्ते Γειά שלום வணக்கம்")))
                .isEqualTo(
                        "MANDARIN:你好 / ENGLISH:hello / JAPANESE:こんにちは / KOREAN:안녕 / RUSSIAN:Привет / ARABIC:مرحبا / THAI:สวัสดี"
                                + " / HINDI:नमस्ते / GREEK:Γειά / HEBREW:שלום / TAMIL:வணக்கம்");
    }

    @Test
    void digits_go_with_what_stands_before_them() {
        assertThat(shown(parts("买了3个iPhone 15，花了"))).isEqualTo("MANDARIN:买了三个 / ENGLISH:iPhone 15， / MANDARIN:花了");
        assertThat(shown(parts("25度"))).isEqualTo("MANDARIN:二十五度");
    }

    @Test
    void a_voice_reads_its_own_letters_in_its_own_language() {
        assertThat(shown(parts("Guten Tag 你好", LanguageChoice.of("German", ""))))
                .isEqualTo("GERMAN:Guten Tag / MANDARIN:你好");
        assertThat(shown(parts("Добрий день", LanguageChoice.of("Ukrainian", "auto"))))
                .isEqualTo("UKRAINIAN:Добрий день");
        assertThat(shown(parts("你好", LanguageChoice.of("Cantonese", "")))).isEqualTo("CANTONESE:你好");
    }

    @Test
    void the_language_of_the_request_comes_before_the_voices() {
        assertThat(shown(parts("hola 你好", LanguageChoice.of("English", "Spanish"))))
                .isEqualTo("SPANISH:hola / MANDARIN:你好");
        assertThat(shown(parts("你好 ok", LanguageChoice.of("Chinese (Mandarin)", "Chinese,Yue"))))
                .isEqualTo("CANTONESE:你好 / ENGLISH:ok");
        assertThat(shown(parts("سلام", LanguageChoice.of("multi", "Persian")))).isEqualTo("PERSIAN:سلام");
    }

    @Test
    void a_text_of_digits_is_read_in_the_voices_language() {
        assertThat(shown(parts("42"))).isEqualTo("MANDARIN:四十二");
        assertThat(shown(parts("42", LanguageChoice.of("French", "")))).isEqualTo("FRENCH:42");
        assertThat(shown(parts("42", LanguageChoice.of("multi", "")))).isEqualTo("ENGLISH:42");
    }

    @Test
    void pause_marks_become_silence_between_words() {
        assertThat(shown(parts("你好<#1.25#>世界<#0.01#>hi<#99.99#>end")))
                .isEqualTo("MANDARIN:你好 / (125) / MANDARIN:世界 / (1) / ENGLISH:hi / (9999) / ENGLISH:end");
    }

    @Test
    void wrong_pause_marks_are_refused_with_2013() {
        for (String text : List.of("你好<#0#>世界", "你好<#0.00#>世界", "你好<#100#>世界", "你好<#1.234#>世界", "你好<#abc#>世界",
                "你好<##>世界", "你好<#-1#>世界",
                "<#1#>你好", "你好<#1#>", "你好<#1#><#2#>世界", "你好<#1#> ，<#2#>世界", "<#1#>", "你好<#.5#>世界", "你好<#1.#>世界")) {
            assertThatExceptionOfType(ApiException.class).as(text).isThrownBy(() -> parts(text))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PARAMS))
                    .withMessageContaining("pause mark");
        }
    }

    @Test
    void a_text_without_words_is_refused_with_2013() {
        for (String text : List.of("", "  \n ", "...", "😀🎉", "？！", "---", "\u0001\u0002", "**", "̀")) {
            assertThatExceptionOfType(ApiException.class).as(text).isThrownBy(() -> parts(text))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PARAMS))
                    .withMessageContaining("nothing that can be spoken");
        }
    }

    @Test
    void markup_and_pictures_are_not_read_out() {
        assertThat(shown(parts("# 标题\n**粗体**和`代码`"))).isEqualTo("MANDARIN:标题 / MANDARIN:粗体和代码");
        assertThat(shown(parts("see [the page](https://example.com/a?b=c) now 😀")))
                .isEqualTo("ENGLISH:see the page now");
        assertThat(shown(parts("go to https://example.com/a/b?c=d#e today")))
                .isEqualTo("ENGLISH:go to example.com today");
        assertThat(shown(parts("- one\n- two"))).isEqualTo("ENGLISH:one / ENGLISH:two");
        assertThat(shown(parts("你好！！！！"))).isEqualTo("MANDARIN:你好！");
        assertThat(shown(parts("snake_case and *stress*"))).isEqualTo("ENGLISH:snake case and stress");
    }

    @Test
    void speech_markup_is_plain_text() {
        assertThat(shown(parts("a <break time=\"9s\"/> b"))).isEqualTo("ENGLISH:a <break time=\"9s\"/> b");
        assertThat(shown(parts("[[h@loU]] hi"))).contains("[[h@loU]]");
    }

    @Test
    void numbers_among_hanzi_are_read_in_chinese() {
        assertThat(shown(parts("我有25个"))).endsWith("我有二十五个");
        assertThat(shown(parts("共10005元"))).endsWith("共一万零五元");
        assertThat(shown(parts("共110元"))).endsWith("共一百一十元");
        assertThat(shown(parts("共1,234,567人"))).endsWith("共一百二十三万四千五百六十七人");
        assertThat(shown(parts("圆周率3.14"))).endsWith("圆周率三点一四");
        assertThat(shown(parts("涨了50%"))).endsWith("涨了百分之五十");
        assertThat(shown(parts("2024年5月3日"))).endsWith("二零二四年五月三日");
        assertThat(shown(parts("日期2024-05-03"))).endsWith("日期二零二四年五月三日");
        assertThat(shown(parts("电话13812345678"))).endsWith("电话一三八一二三四五六七八");
        assertThat(shown(parts("早上8:05出发"))).endsWith("早上八点零五分出发");
        assertThat(shown(parts("价格￥99.5"))).endsWith("价格九十九点五元");
        assertThat(shown(parts("零下-5℃"))).endsWith("零下-五摄氏度");
        assertThat(shown(parts("气温 -5℃"))).endsWith("气温 负五摄氏度");
        assertThat(shown(parts("喝了1/2杯"))).endsWith("喝了二分之一杯");
        assertThat(shown(parts("第0号"))).endsWith("第零号");
    }

    @Test
    void marks_at_the_end_of_a_run_ask_for_a_break() {
        List<Part> parts = parts("你好。Hello, 世界ok吗\nfine");
        assertThat(parts).extracting(part -> ((Words) part).breakMillis()).containsExactly(375, 225, 0, 0, 500, 0);
    }

    @Test
    void a_sentence_is_asked_for_at_once() {
        List<Part> parts = parts("今天天气很好。".repeat(2000));
        assertThat(parts).hasSize(2000)
                .allSatisfy(part -> assertThat(((Words) part).text()).isEqualTo("今天天气很好。"));
        assertThat(parts("a".repeat(20_000))).hasSizeBetween(3, 8);
        assertThat(shown(parts(
                "Dr. Who met Mr. J. Smith, i.e. me, at 5 p.m. on St. John's. It cost 3.5 dollars... \"Yes!\" No.")))
                .isEqualTo(
                        "ENGLISH:Dr. Who met Mr. J. Smith, i.e. me, at 5 p.m. on St. John's. / ENGLISH:It cost 3.5 dollars... / ENGLISH:\"Yes!\" / ENGLISH:No.");
    }

    @Test
    void odd_texts_are_read_soon() {
        for (String text : List.of("[".repeat(9000) + "a", "<#".repeat(4000) + "a", "*_".repeat(4000) + "a",
                "a " + "-".repeat(9000) + " b",
                "http://" + "a.".repeat(4000), "1".repeat(9000) + "年", "1,111".repeat(2000) + "年", "a你".repeat(4500),
                "\uD800a\uDC00")) {
            assertThat(parts(text)).as(text.substring(0, 3)).isNotEmpty();
        }
    }

    @Test
    void tags_are_sounds_for_models_that_know_them() {
        assertThat(shown(partsWithTags("你好(laughs)世界(clear-throat)")))
                .isEqualTo("MANDARIN:你好 / {laughs} / MANDARIN:世界 / {clear-throat}");
        assertThat(shown(partsWithTags("(sighs)"))).isEqualTo("{sighs}");
        assertThat(shown(partsWithTags("(sighs)<#1#>(gasps)"))).isEqualTo("{sighs} / (100) / {gasps}");
        assertThat(shown(partsWithTags("he (Laughs) and (laugh)s"))).isEqualTo("ENGLISH:he (Laughs) and (laugh)s");
        assertThat(shown(parts("你好(laughs)世界"))).isEqualTo("MANDARIN:你好( / ENGLISH:laughs) / MANDARIN:世界");
    }
}

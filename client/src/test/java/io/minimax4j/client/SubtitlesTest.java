package io.minimax4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import io.minimax4j.client.speech.Subtitles;
import io.minimax4j.protocol.speech.Subtitle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubtitlesTest {
    /** The contract's sample (1.11), and a sentence as some captures have it. */
    private static final String FILE = """
            [{"text":"One code.","pronounce_text":"One code.","time_begin":0.0,"time_end":1037.78,
            "text_begin":0,"text_end":9,"pronounce_text_begin":0,"pronounce_text_end":9,"is_final_segment":true,
            "timestamped_words":[{"word":"One","time_begin":47.41,"time_end":189.63,"word_begin":0,"word_end":3},
            {"word":"[SPACE]","time_begin":189.63,"time_end":200,"word_begin":3,"word_end":4},
            {"word":"code","time_begin":200.5,"time_end":900,"word_begin":4,"word_end":8}]},
            {"text":"<b>你好</b> & -->\\n\\n再见","time_begin":3723004.5,"time_end":3723000,"text_begin":9,"text_end":20}]""";
    @TempDir
    Path folder;

    private static Subtitles read(String json) {
        return Subtitles.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void srt_numbersCuesAndKeepsEachOnItsLine() {
        assertThat(read(FILE).toSrt()).isEqualTo("""
                1
                00:00:00,000 --> 00:00:01,038
                One code.

                2
                01:02:03,005 --> 01:02:03,005
                <b>你好</b> & → 再见

                """);
    }

    @Test
    void vtt_escapesWhatItWouldTakeForMarks() {
        assertThat(read(FILE).toVtt()).isEqualTo("""
                WEBVTT

                00:00:00.000 --> 00:00:01.038
                One code.

                01:02:03.005 --> 01:02:03.005
                &lt;b&gt;你好&lt;/b&gt; &amp; --&gt; 再见

                """);
    }

    @Test
    void words_areLinesOfTheirOwn_andSentencesWithoutThemStay() {
        assertThat(read(FILE).words().sentences()).extracting(Subtitle::text, Subtitle::timeBegin)
                .startsWith(tuple("One", 47.41),
                        tuple("code", 200.5))
                .hasSize(3);
        assertThat(read(FILE).words().toSrt()).startsWith("""
                1
                00:00:00,047 --> 00:00:00,190
                One

                2
                00:00:00,201 --> 00:00:00,900
                code

                """);
    }

    @Test
    void anObjectAroundThem_andByteOrderMarks_areTaken() {
        assertThat(read("\uFEFF{\"subtitles\":[{\"text\":\"\uFEFFhi\",\"time_begin\":1,\"time_end\":2}]}").sentences())
                .extracting(Subtitle::text).containsExactly("hi");
        assertThat(read("[{\"text\":\"\\uFEFFhi\",\"time_begin\":1,\"time_end\":2}]").sentences())
                .extracting(Subtitle::text).containsExactly("hi");
        assertThat(read("{}").isEmpty()).isTrue();
        assertThatThrownBy(() -> read("<html>secret")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void later_movesSentencesAndWords() {
        Subtitles two = read(FILE).plus(read(FILE).later(Duration.ofSeconds(10)));

        assertThat(two.sentences()).hasSize(4);
        assertThat(two.sentences().get(2).timeBegin()).isEqualTo(10_000);
        assertThat(two.words().sentences().get(3).timeBegin()).isEqualTo(10_047.41);
    }

    @Test
    void json_isReadAgain() {
        assertThat(Subtitles.read(read(FILE).toJson().getBytes(StandardCharsets.UTF_8)).sentences())
                .isEqualTo(read(FILE).sentences());
        assertThat(Subtitles.of(List.of(Subtitle.of("a", 0, 1, 0, 1))).toJson())
                .isEqualTo(
                        "[{\"text\":\"a\",\"pronounce_text\":\"a\",\"time_begin\":0.0,\"time_end\":1.0,\"text_begin\":0,"
                                + "\"text_end\":1,\"pronounce_text_begin\":0,\"pronounce_text_end\":1,"
                                + "\"is_final_segment\":true,\"timestamped_words\":null}]");
    }

    @Test
    void save_goesByTheEnding() {
        assertThat(read(FILE).save(folder.resolve("a.SRT"))).content().startsWith("1\n00:00:00,000");
        assertThat(read(FILE).save(folder.resolve("a.vtt"))).content().startsWith("WEBVTT");
        assertThat(read(FILE).save(folder.resolve("a.json"))).content().startsWith("[{\"text\":\"One code.\"");
        assertThatThrownBy(() -> read(FILE).save(folder.resolve("a.txt")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(".srt, .vtt or .json");
    }
}

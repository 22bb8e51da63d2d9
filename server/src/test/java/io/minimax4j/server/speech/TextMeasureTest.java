package io.minimax4j.server.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMeasureTest {
    @ParameterizedTest
    @CsvSource({"你好世界，真好。,8,14", "Hello there,11,11", "𠮷野家,3,6", "(sighs)Oh no,5,5", "(nothing)Oh,11,11",
        "a<#1.5#>b,2,2", "Ünï,3,3", "あいう,3,3"})
    void hanCharactersCountTwice_andWhatIsNotReadCountsNothing(String text, long characters, long charged) {
        TextMeasure measure = TextMeasure.of(text, true);

        assertThat(measure.characters()).isEqualTo(characters);
        assertThat(measure.charged()).isEqualTo(charged);
    }

    @Test
    void sounds_ofAModelThatReadsThem_count() {
        assertThat(TextMeasure.of("(sighs)Oh", false).characters()).isEqualTo(9);
    }

    @Test
    void invisibleRatio_countsControlCharactersButNotSpace() {
        assertThat(TextMeasure.of("abcdefg\t\n\u0001", true).invisibleRatio()).isEqualTo(0.1);
        assertThat(TextMeasure.of("abc\r\n", true).invisibleRatio()).isZero();
        assertThat(TextMeasure.of("\u007f", true).invisibleRatio()).isEqualTo(1);
    }
}

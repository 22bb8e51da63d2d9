package io.minimax4j.server.speech.longform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBytesTest {
    @ParameterizedTest
    @CsvSource({"e4bda0e5a5bd2e", "efbbbfe4bda0e5a5bd2e", "c4e3bac32e", "fffe604f7d592e00", "feff4f60597d002e"})
    void text_isReadFromEveryUsualEncoding_withoutItsMark(String hex) {
        assertThat(TextBytes.decode(HexFormat.of().parseHex(hex), "it")).isEqualTo("\u4F60\u597D.");
    }

    @Test
    void bytesThatAreNoText_areRefused() {
        assertThatThrownBy(() -> TextBytes.decode(new byte[]{(byte) 0xff, 0x00, (byte) 0xff}, "the file"))
                .hasMessageContaining("the file is no text in UTF-8 or GB18030");
    }
}

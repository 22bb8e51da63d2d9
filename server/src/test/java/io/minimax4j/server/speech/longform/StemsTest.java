package io.minimax4j.server.speech.longform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemsTest {
    @Test
    void names_arePlain_short_andDifferent() {
        Stems stems = new Stems();

        assertThat(stems.of("../../etc/My book.txt")).isEqualTo("My_book");
        assertThat(stems.of("c:\\x\\my BOOK.txt")).isEqualTo("my_BOOK_2");
        assertThat(stems.of("\u7B2C\u4E00\u7AE0.txt")).isEqualTo("text");
        assertThat(stems.of("\u7B2C\u4E8C\u7AE0.txt")).isEqualTo("text_2");
        assertThat(stems.of("..")).isEqualTo("text_3");
        assertThat(stems.of("a".repeat(300) + ".json")).isEqualTo("a".repeat(24));
    }
}

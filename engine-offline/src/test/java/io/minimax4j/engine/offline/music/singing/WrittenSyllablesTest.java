package io.minimax4j.engine.offline.music.singing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenSyllablesTest {
    @ParameterizedTest
    @CsvSource({"river, 2, ri-ver", "beautiful, 3, beau-ti-ful", "love, 1, love", "corazón, 3, co-ra-zón",
        "liebe, 2, lie-be", "strength, 2, stre-ngth", "사랑, 2, 사-랑"})
    void word_isCutBeforeTheConsonantOfEachVowel(String word, int count, String expected) {
        assertThat(WrittenSyllables.of(List.of(word), count)).containsExactly(expected.split("-"));
    }

    @Test
    void smallKana_goWithTheOneBefore() {
        assertThat(WrittenSyllables.of(List.of("き", "ょ", "う"), 2)).containsExactly("きょ", "う");
    }

    @Test
    void signOfSeveralSyllables_standsForThemTogether() {
        assertThat(WrittenSyllables.of(List.of("1", "9"), 3)).containsExactly("1", "9", "");
    }
}

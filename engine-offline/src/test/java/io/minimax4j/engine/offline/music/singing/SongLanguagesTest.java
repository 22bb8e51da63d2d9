package io.minimax4j.engine.offline.music.singing;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.offline.speech.language.Language;
import io.minimax4j.engine.offline.speech.language.Writing;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SongLanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I will love you all night            | ENGLISH
            Te quiero con todo mi corazón        | SPANISH
            Je t'aime et je pense à toi la nuit  | FRENCH
            Ich liebe dich und du bist nicht da  | GERMAN
            Ti amo e non vivo senza il tuo cuore | ITALIAN
            la la la                             | ENGLISH
            """)
    void latinLetters_areOfTheLanguageWhoseWordsTheyMake(String line, Language expected) {
        assertThat(SongLanguages.of(List.of(line)).language(Writing.LATIN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"月亮代表我的心, MANDARIN", "我哋唔使驚, CANTONESE"})
    void hanzi_areCantoneseWhereOnlyItHasThem(String line, Language expected) {
        assertThat(SongLanguages.of(List.of(line)).language(Writing.HAN)).isEqualTo(expected);
    }
}

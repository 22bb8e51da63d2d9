package io.minimax4j.cli.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.protocol.voice.Voice;
import io.minimax4j.protocol.voice.VoiceType;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class VoiceFilterTest {
    private static final List<Voice> VOICES = List.of(
            new Voice("English_radiant_girl", "Radiant Girl", List.of("English", "a bright girl"), null),
            new Voice("male-qn-qingse", "青涩青年", List.of("Chinese, young"), null),
            new Voice("mine-1234", null, null, null));

    @Command
    private static final class Listing {
        @Mixin
        private VoiceFilter filter = new VoiceFilter();
    }

    private static VoiceFilter filter(String... options) {
        return CommandLine.populateCommand(new Listing(), options).filter;
    }

    private static List<String> found(String... options) {
        return filter(options).of(VOICES).stream().map(Voice::voiceId).toList();
    }

    @Test
    void withoutOptions_allAreFound() {
        assertThat(found()).hasSize(3);
        assertThat(filter().group()).isEqualTo(VoiceType.ALL);
        assertThat(filter().of(null)).isNull();
    }

    @Test
    void aLanguage_isTheBeginningOfTheIdOrOfTheDescription() {
        assertThat(found("--language", "english")).containsExactly("English_radiant_girl");
        assertThat(found("--language", "Chinese")).containsExactly("male-qn-qingse");
    }

    @Test
    void allWords_haveToBeThere() {
        assertThat(found("--search", "BRIGHT", "--search", "girl")).containsExactly("English_radiant_girl");
        assertThat(found("--search", "bright", "--search", "青涩")).isEmpty();
        assertThat(found("--search", "青年")).containsExactly("male-qn-qingse");
    }

    @Test
    void types_haveTheirWords() {
        assertThat(filter("--type", "cloned").group()).isEqualTo(VoiceType.CLONED);
        assertThat(filter("--type", "Designed").group()).isEqualTo(VoiceType.DESIGNED);
        assertThatThrownBy(() -> filter("--type", "music").group()).hasMessageContaining("system, cloned and designed");
    }
}

package io.minimax4j.cli.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.protocol.speech.AudioFormat;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundNameTest {
    @ParameterizedTest
    @CsvSource({"a.mp3,mp3", "A.MP3,mp3", "a.wav,wav", "a.pcm,pcm", "a.flac,flac", "a.opus,opus", "a.ogg,opus",
        "a.ulaw,pcmu_raw", "a.pcmu,pcmu_raw", "a.ulaw.wav,pcmu_wav", "a.pcmu.wav,pcmu_wav", "b.tar/a.mp3,mp3"})
    void anEnding_namesItsFormat(String file, String format) {
        assertThat(SoundName.formatOf(Path.of(file))).isEqualTo(new AudioFormat(format));
    }

    @Test
    void anyOtherEnding_isToldWhichThereAre() {
        assertThatThrownBy(() -> SoundName.formatOf(Path.of("a.aac"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a.aac'").hasMessageContaining(".flac");
    }

    @ParameterizedTest
    @CsvSource({"book.tar,true", "book.zip,true", "chapters,true", "book.mp3,false", "book.ulaw,false"})
    void foldersAndArchives_takeEverything(String out, boolean all) {
        assertThat(LongSpeaking.takesAll(Path.of(out))).isEqualTo(all);
    }
}

package io.minimax4j.worker.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EspeakFilesTest {
    @ParameterizedTest
    @CsvSource({"Linux, amd64, debian-amd64/libespeak-ng.so.1", "Linux, aarch64, debian-arm64/libespeak-ng.so.1",
        "Mac OS X, x86_64, macos-amd64/libespeak-ng.1.dylib",
        "Mac OS X, aarch64, macos-arm64/libespeak-ng.1.dylib"})
    void library_isInTheJar_forEverySystemServed(String system, String processor, String expected) {
        String resource = EspeakFiles.libraryResource(system, processor);

        assertThat(resource).isEqualTo(expected);
        assertThat(getClass().getClassLoader().getResource(resource)).isNotNull();
    }
}

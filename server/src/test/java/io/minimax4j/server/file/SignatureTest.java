package io.minimax4j.server.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {
    @ParameterizedTest
    @CsvSource({"jpg,ffd8ffe000104a464946", "jpeg,ffd8ffdb", "png,89504e470d0a1a0a0000000d", //
        "webp,524946462400000057454250", "wav,524946462400000057415645", "heic,000000186674797068656963",
        "mp4,000000206674797069736f6d", "mov,00000008776964650000", "mp3,49443303000000", "mp3,fffb9064"})
    void matches_firstBytesOfTheKind(String extension, String head) {
        assertThat(Signature.matches(extension, HexFormat.of().parseHex(head))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"jpg,89504e470d0a1a0a", "png,ffd8ffe0", "png,8950", "webp,524946462400000057415645",
        "wav,524946462400000057454250", "mp4,3c68746d6c3e3c68", "mp3,68656c6c6f", "mp3,fff9", "gif,474946383961",
        "wav,''", "mp4,''", "jpg,ff"})
    void matches_otherBytes_isFalse(String extension, String head) {
        assertThat(Signature.matches(extension, HexFormat.of().parseHex(head))).isFalse();
    }
}

package io.minimax4j.server.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaFormatTest {
    @ParameterizedTest
    @CsvSource({"494433040000000000210000,MP3", "fffb90640000000000000000,MP3", "fff3406400000000,MP3",
        "fff150800d7ffc00,AAC", "fff94c8013dffc00,AAC", "4f6767530002000000000000,OGG", "664c614300000022,FLAC",
        "524946460000000057415645,WAV", "00000020667479704d344120,M4A", "000000206674797069736f6d,MP4"})
    void format_isToldByTheFirstBytes(String head, MediaFormat format) {
        assertThat(MediaFormat.of(HexFormat.of().parseHex(head))).contains(format);
    }

    @Test
    void otherBytes_areNone() {
        assertThat(MediaFormat.of(HexFormat.of().parseHex("ffd0"))).isEmpty();
        assertThat(MediaFormat.of(new byte[0])).isEmpty();
    }
}

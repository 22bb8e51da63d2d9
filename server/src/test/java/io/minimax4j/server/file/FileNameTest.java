package io.minimax4j.server.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({"a.txt,a.txt", "../../etc/passwd,passwd", "C:\\music\\..\\a.mp3,a.mp3", "/,file", "..,file", "'',file",
        "' a b.txt ',a b.txt", "你好.mp3,你好.mp3", "a.TAR.GZ,a.TAR.GZ", "dir/..,file"})
    void of_keepsTheNameWithoutFolders(String given, String name) {
        assertThat(FileName.of(given).text()).isEqualTo(name);
    }

    @Test
    void of_leavesOutWhatCannotBeSeen() {
        assertThat(FileName.of("a\r\nSet-Cookie: x\0.txt").text()).isEqualTo("aSet-Cookie: x.txt");
        assertThat(FileName.of("invoice\u202Egpj.exe").text()).isEqualTo("invoicegpj.exe");
        assertThat(FileName.of("half\uD83D.txt").text()).isEqualTo("half.txt");
    }

    @Test
    void of_longName_isCutBetweenCharacters() {
        assertThat(FileName.of("🎵".repeat(300)).text()).isEqualTo("🎵".repeat(255));
    }

    @ParameterizedTest
    @CsvSource({"a.MP3,mp3", "a.tar.gz,gz", "README,''", ".env,env", "a.,''"})
    void extension_isLowerCaseWithoutDot(String name, String extension) {
        assertThat(new FileName(name).extension()).isEqualTo(extension);
    }

    @Test
    void forHeader_isQuotedAsciiAndTheTrueName() {
        assertThat(new FileName("报告 \"final\".txt").forHeader()).isEqualTo(
                "filename=\"__ _final_.txt\"; filename*=UTF-8''%E6%8A%A5%E5%91%8A%20%22final%22.txt");
        assertThat(new FileName("a*b%41.txt").forHeader())
                .isEqualTo("filename=\"a*b_41.txt\"; filename*=UTF-8''a%2Ab%2541.txt");
    }

    @Test
    void forLink_isOneHarmlessSegment() {
        assertThat(new FileName("a b;c%2F..?#.mp3").forLink()).isEqualTo("a_b_c_2F..__.mp3");
        assertThat(new FileName("你好.mp3").forLink()).isEqualTo("%E4%BD%A0%E5%A5%BD.mp3");
        for (String odd : List.of("🎵.mp3", "<script>.html")) {
            assertThat(new FileName(odd).forLink()).matches("[A-Za-z0-9._%-]+");
        }
    }
}

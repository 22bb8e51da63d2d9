package io.minimax4j.server.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.minimax4j.protocol.error.ApiException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PurposeTest {
    @ParameterizedTest
    @ValueSource(strings = {"voice_clone", "fine-tune", "vision", "X", "a-b_c9"})
    void anyWord_isAPurpose(String name) {
        assertThat(new Purpose(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a/b", "语音", "a\n"})
    void whatIsNoWord_is2013(String name) {
        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> new Purpose(name))
                .satisfies(e -> assertThat(e.code().code()).isEqualTo(2013));
        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> new Purpose("x".repeat(65)));
    }

    @ParameterizedTest
    @CsvSource({"voice_clone,a.mp3", "voice_clone,a.M4A", "voice_clone,a.wav", "prompt_audio,a.wav",
        "t2a_async_input,a.txt", "t2a_async_input,a.json", "t2a_async_input,a.zip", "batch,a.jsonl",
        "video_understanding,a.mkv",
        "retrieval,a.anything", "vision,a"})
    void check_fileOfTheRightKind_passes(String purpose, String name) {
        assertThatCode(() -> new Purpose(purpose).check(FileName.of(name), measure("content")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"voice_clone,a.ogg,'m4a, mp3, wav'", "prompt_audio,a,'m4a, mp3, wav'",
        "t2a_async_input,a.pdf,'json, txt, zip'", "batch,a.json,jsonl",
        "video_understanding,a.wmv,'avi, mkv, mov, mp4'",
        "video_generation_input,a.gif,'heic, heif, jpeg, jpg, mov, mp3, mp4, png, wav, webp'"})
    void check_fileOfAnotherKind_namesTheRightOnes(String purpose, String name, String kinds) {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> new Purpose(purpose).check(FileName.of(name), measure("content")))
                .withMessage("invalid params, a file for " + purpose + " must be one of " + kinds + ", not '" + name
                        + "'");
    }

    @ParameterizedTest
    @CsvSource({"voice_clone,a.mp3,20", "prompt_audio,a.wav,20", "batch,a.jsonl,100",
        "video_understanding,a.mp4,512", "video_generation_input,a.png,30", "video_generation_input,a.mp4,50",
        "video_generation_input,a.wav,15"})
    void check_fileTooLarge_namesTheLimit(String purpose, String name, long megabytes) {
        Measure measure = new Measure();
        ByteBuffer megabyte = ByteBuffer.allocate(1 << 20);
        for (int i = 0; i < megabytes; i++) {
            measure.add(megabyte);
        }
        measure.add(ByteBuffer.allocate(1));
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> new Purpose(purpose).check(FileName.of(name), measure))
                .withMessageContaining("may have " + megabytes + " MB");
    }

    @Test
    void check_emptyFile_isRefused() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> new Purpose("vision").check(FileName.of("a.png"), measure("")))
                .withMessage("invalid params, file 'a.png' is empty");
    }

    @Test
    void check_longText_countsCharactersNotBytes() {
        Purpose purpose = new Purpose("t2a_async_input");
        FileName name = FileName.of("a.txt");
        assertThatCode(() -> purpose.check(name, measure("字".repeat(1_000_000)))).doesNotThrowAnyException();
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> purpose.check(name, measure("字".repeat(1_000_001))))
                .withMessageContaining("1000000 characters");
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> purpose.check(name, measure("a".repeat(5_000_000))));
    }

    @Test
    void check_videoInputThatLiesAboutItsKind_isRefused() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> new Purpose("video_generation_input").check(FileName.of("a.png"), measure("<html>")))
                .withMessageContaining("does not hold what its extension says");
    }

    @Test
    void retention_isAWeekForVideoMaterial() {
        assertThat(new Purpose("video_understanding").retention()).contains(Duration.ofDays(7));
        assertThat(new Purpose("video_generation_input").retention()).contains(Duration.ofDays(7));
        assertThat(new Purpose("voice_clone").retention()).isEmpty();
    }

    private static Measure measure(String content) {
        Measure measure = new Measure();
        measure.add(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
        return measure;
    }
}

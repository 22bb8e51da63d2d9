package io.minimax4j.server.speech;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.media.Patch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Audio kept in memory and in a file, and patched. */
class CanonicalAudioTest {
    @TempDir
    Path folder;

    private AudioSpool spool(int inMemory) {
        AudioSpool spool = new AudioSpool(folder, inMemory, Subtitles.NONE);
        for (String piece : List.of("abc", "def", "ghij")) {
            spool.audio(piece.getBytes(StandardCharsets.US_ASCII));
        }
        return spool;
    }

    private static Patch patch(long offset, int replaced, String bytes) {
        return new Patch(offset, replaced, bytes.getBytes(StandardCharsets.US_ASCII));
    }

    private static String text(InputStream bytes) throws IOException {
        return new String(bytes.readAllBytes(), StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 10, 9, 5, 0})
    void patches_applyOneAfterTheOther(int inMemory) throws IOException {
        try (AudioSpool spool = spool(inMemory)) {
            CanonicalAudio audio = new CanonicalAudio(spool,
                    List.of(patch(0, 0, "HEAD"), patch(6, 2, "xyz"), patch(2, 1, "_"), patch(15, 0, "END")));

            assertThat(text(audio.open())).isEqualTo("HE_DabxyzefghijEND");
            assertThat(text(audio.open())).as("a second time").hasSize(18);
            assertThat(audio.size()).isEqualTo(18);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 0})
    void noPatches_isWhatWasKept(int inMemory) throws IOException {
        try (AudioSpool spool = spool(inMemory)) {
            assertThat(text(new CanonicalAudio(spool, List.of()).open())).isEqualTo("abcdefghij");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 4})
    void restart_forgetsWhatWasKept(int inMemory) throws IOException {
        try (AudioSpool spool = spool(inMemory)) {
            assertThat(spool.restart()).isTrue();
            spool.audio("new audio".getBytes(StandardCharsets.US_ASCII));

            assertThat(text(new CanonicalAudio(spool, List.of()).open())).isEqualTo("new audio");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void hex_isLowerCaseAndComesInAnyPortion() throws IOException {
        byte[] bytes = {0, 0x7f, (byte) 0x80, (byte) 0xff, 0x1a};
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        HexInputStream hex = new HexInputStream(new ByteArrayInputStream(bytes));
        for (int digit = hex.read(); digit >= 0; digit = hex.read()) {
            one.write(digit);
        }

        assertThat(one.toString(StandardCharsets.US_ASCII)).isEqualTo("007f80ff1a");
        assertThat(text(new HexInputStream(new ByteArrayInputStream(bytes)))).isEqualTo("007f80ff1a");
    }
}

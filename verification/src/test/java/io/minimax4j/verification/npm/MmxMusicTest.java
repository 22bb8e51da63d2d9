package io.minimax4j.verification.npm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.media.Mp3;
import io.minimax4j.verification.music.PlainRecording;
import io.minimax4j.verification.music.ToneServer;
import io.minimax4j.verification.process.Command;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform's official command line in its last edition that makes music. */
final class MmxMusicTest {
    private static ToneServer server;
    private static NpmPackage mmx;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        mmx = NpmPackage.install("mmx-cli-music");
        server = new ToneServer();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private Command mmx(Object... words) {
        return mmx.node("mmx-cli/dist/mmx.mjs").and(words)
                .and("--base-url", server.uri(), "--api-key", ToneServer.KEY, "--non-interactive", "--output", "json")
                .with("MINIMAX_REGION", "global").with("MMX_CONFIG_DIR", folder.resolve("config"));
    }

    private Command generate(Object... words) {
        return mmx("music", "generate", "--prompt", "Indie folk, two calm tones", "--lyrics", "[Verse]\nLa la la")
                .and(words);
    }

    private static Outcome succeed(Command command) {
        Outcome outcome = command.run();
        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        return outcome;
    }

    private static void assertSong(byte[] file, long millis) {
        assertThat(Mp3.read(file).millis()).isCloseTo(millis, Offset.offset(150L));
    }

    @Test
    void generate_savesASongAndTellsItsMeasures() throws IOException {
        Path saved = folder.resolve("song.mp3");

        JsonNode said = Reply.parse(succeed(generate("--out", saved)).text());

        assertSong(Files.readAllBytes(saved), 4000);
        assertThat(said.get("duration_ms").asLong()).isEqualTo(4000);
        assertThat(said.get("size_bytes").asLong()).isEqualTo(Files.size(saved));
        assertThat(said.get("sample_rate").asInt()).isEqualTo(44_100);
    }

    @Test
    void generate_byLink_printsOneThatAnybodyMayFollow() {
        String link = succeed(generate("--output-format", "url")).text().strip();

        assertThat(link).startsWith("HTTP://");
        assertSong(Api.of(server.uri(), "").get(link).body(), 4000);
    }

    /** The client writes the audio of the last event as well. */
    @Test
    void generate_streamed_pipesTheSongOnce() {
        assertSong(succeed(generate("--stream")).output(), 4000);
    }

    @Test
    void generate_instrumentalOrWithLyricsOfItsOwn_isMade() throws IOException {
        Path alone = folder.resolve("alone.mp3");
        Path written = folder.resolve("written.mp3");
        succeed(mmx("music", "generate", "--prompt", "Two tones", "--instrumental", "--out", alone));
        succeed(mmx("music", "generate", "--prompt", "Two tones", "--lyrics-optimizer", "--out", written));

        assertSong(Files.readAllBytes(alone), 4000);
        assertSong(Files.readAllBytes(written), 4000);
    }

    @Test
    void cover_ofAFile_withItsWordsOrOthers_isMade() throws IOException {
        Path song = Files.write(folder.resolve("song.wav"), PlainRecording.of(7));
        Path first = folder.resolve("first.mp3");
        Path second = folder.resolve("second.mp3");
        succeed(mmx("music", "cover", "--prompt", "Jazz, piano, slow", "--audio-file", song, "--out", first));
        succeed(mmx("music", "cover", "--prompt", "Jazz, piano, slow", "--audio-file", song, "--lyrics",
                "[Verse]\nOther words", "--seed", "42", "--channel", "1", "--out", second));

        assertSong(Files.readAllBytes(first), 7000);
        assertThat(Mp3.read(Files.readAllBytes(second)).channels()).isEqualTo(1);
    }

    @Test
    void cover_ofWhatIsTooShort_isToldWhatToChange() throws IOException {
        Path song = Files.write(folder.resolve("song.wav"), PlainRecording.of(2));
        Path saved = folder.resolve("never.mp3");
        Outcome outcome = mmx("music", "cover", "--prompt", "Jazz, piano, slow", "--audio-file", song, "--out", saved)
                .run();

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.text() + outcome.errors()).contains("audio_base64", "it must last 6 to 360 s");
        assertThat(saved).doesNotExist();
    }
}

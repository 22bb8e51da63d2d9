package io.minimax4j.verification.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.protocol.json.Json;
import io.minimax4j.verification.media.Ear;
import io.minimax4j.verification.process.Command;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.RunningServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MusicCommandsTest {
    @RegisterExtension
    static final RunningServer SERVER = RunningServer.thatFilms();

    @TempDir
    Path folder;

    private static Outcome run(String... arguments) {
        return Program.against(SERVER.process(), arguments);
    }

    private static Outcome succeed(String... arguments) {
        Outcome outcome = run(arguments);
        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        return outcome;
    }

    private static Outcome piped(String input, String... arguments) {
        Command command = Program.command(arguments).with("MINIMAX_BASE_URL", SERVER.process().http())
                .with("MINIMAX_API_KEY", SERVER.process().key());
        Outcome outcome = command.run(input);
        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        return outcome;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aSongOfAFile_isCoveredInWordsThatArePipedIn() throws IOException {
        Path words = Files.writeString(folder.resolve("song.txt"), "[Verse]\nRain upon the window pane\n");

        Outcome sung = succeed("music", "Punk rock, 180 bpm", "--lyrics", words.toString(), "--seed", "7", "--bitrate",
                "64000", "--out", path("song.mp3"));
        Outcome covered = piped("[Verse]\n雨点敲打着我的窗\n", "music", "Bossa nova, female voice", "--cover",
                path("song.mp3"), "--lyrics", "-", "--json", "--out", path("cover.mp3"));

        assertThat(sung.text()).matches("\\S+song\\.mp3: \\d+\\.\\d KB, 0:\\d\\d min\n");
        assertThat(sung.errors()).as("piped, no progress is shown").isEmpty();
        Map<String, Object> told = Json.readObject(covered.text().getBytes(StandardCharsets.UTF_8));
        assertThat(told).containsEntry("out", path("cover.mp3")).containsKey("music_duration");
        assertThat(told.get("trace_id").toString()).isNotEmpty();
        try (Ear ear = new Ear()) {
            long length = ear.hear(folder.resolve("song.mp3")).millis();
            assertThat(length).isBetween(10_000L, 60_000L);
            assertThat(ear.hear(folder.resolve("cover.mp3")).millis()).isBetween(length - 3_000, length + 5_000);
        }
    }

    @Test
    void aPiece_isWrittenWhileItIsMade() throws IOException {
        Path form = Files.writeString(folder.resolve("form.txt"), "[Inst]\n");

        Outcome played = succeed("music", "爵士三重奏，180 bpm", "--instrumental", "--lyrics", form.toString(), "--stream",
                "--sample-rate", "16000", "--out", path("piece.wav"));

        assertThat(played.text()).matches("\\S+piece\\.wav: \\d+\\.\\d \\wB, 0:\\d\\d min\n");
        byte[] wave = Files.readAllBytes(folder.resolve("piece.wav"));
        assertThat(new String(wave, 0, 4, StandardCharsets.ISO_8859_1)).isEqualTo("RIFF");
        assertThat(wave.length).as("stereo of two bytes").isBetween(8 * 64_000, 60 * 64_000);
    }

    @Test
    void lyrics_areWrittenToldAndChanged() throws IOException {
        Outcome written = succeed("lyrics", "夏天的海边", "--title", "夏日");
        Outcome changed = piped(written.text(), "lyrics", "加一段桥段", "--edit", "-", "--json", "--out",
                path("changed.txt"));

        assertThat(written.errors()).as("the words can be piped on").startsWith("夏日 (").endsWith(")\n");
        assertThat(written.text()).contains("[Verse", "[Chorus]").doesNotContain("夏日 (");
        Map<String, Object> told = Json.readObject(changed.text().getBytes(StandardCharsets.UTF_8));
        assertThat(told.get("lyrics").toString()).contains("[Bridge]");
        assertThat(Files.readString(folder.resolve("changed.txt"))).isEqualTo(told.get("lyrics") + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2|music Jazz --out song.ogg|Cannot tell the format from",
        "1|music Jazz --lyrics - --out song.mp3|minimax: what is piped in holds no lyrics"})
    void whatCannotBe_saysWhatToDo(int exit, String typed, String told) {
        Outcome outcome = run(typed.split(" "));

        assertThat(outcome.exit()).as(outcome.toString()).isEqualTo(exit);
        assertThat(outcome.errors()).startsWith(told).doesNotContain("\tat ");
        assertThat(outcome.output()).isEmpty();
    }
}

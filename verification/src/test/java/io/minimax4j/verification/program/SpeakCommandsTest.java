package io.minimax4j.verification.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.media.Ear;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SpeakCommandsTest {
    @RegisterExtension
    static final RunningServer SERVER = RunningServer.plain();

    private static Ear ear;

    @TempDir
    Path folder;

    @BeforeAll
    static void listen() {
        ear = new Ear();
    }

    @AfterAll
    static void silence() {
        ear.close();
    }

    private static Outcome run(String... arguments) {
        return Program.against(SERVER.process(), arguments);
    }

    private static Outcome succeed(String... arguments) {
        Outcome outcome = run(arguments);
        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        return outcome;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void speak_withEverything_writesSoundAndSubtitles() {
        Outcome spoken = succeed("speak", "I read it. 然后我处理了它。", "--out", path("a.ulaw.wav"), "--subtitles",
                path("a.srt"), "--words", "--speed", "1.2", "--vol", "2", "--pitch", "-2", "--emotion", "calm",
                "--language", "auto", "--pronounce", "read=red", "--mix", "Wise_Woman=70", "--mix",
                "male-qn-qingse=30", "--normalize", "--watermark", "--sample-rate", "8000", "--model", "speech-2.8-hd");

        assertThat(spoken.text()).contains("a.ulaw.wav: ", ", 8000 Hz", "subtitles: ").contains("a.srt");
        assertThat(spoken.errors()).isEmpty();
        assertThat(ear.hear(folder.resolve("a.ulaw.wav")).millis()).isBetween(1_000L, 9_000L);
        assertThat(folder.resolve("a.srt")).content().startsWith("1\n00:00:0").contains("\n\n4\n");
    }

    @Test
    void speakStreamed_isTheSoundAndNothingElse() {
        Outcome spoken = succeed("speak", "One, two, three.", "--stream", "--subtitles", path("a.vtt"));

        assertThat(ear.hear(spoken.output()).millis()).isBetween(800L, 4_000L);
        assertThat(spoken.errors()).isEqualTo("minimax: subtitles: " + path("a.vtt") + "\n");
        assertThat(folder.resolve("a.vtt")).content().startsWith("WEBVTT\n\n00:00:00.").contains("One, two, three.");
    }

    @Test
    void aBook_isSpokenInTheBackground() throws IOException {
        Path book = Files.writeString(folder.resolve("book.txt"),
                "Chapter one.\nA fox came down to the river.\n".repeat(4));

        Outcome spoken = succeed("speak", "--from-file", book.toString(), "--out", path("book.mp3"), "--subtitles",
                path("book.srt"));

        assertThat(spoken.errors()).containsPattern("minimax: \\d+ has started");
        assertThat(spoken.text()).startsWith(path("book.mp3") + ": ").doesNotContain("\r");
        assertThat(ear.hear(folder.resolve("book.mp3")).millis()).isGreaterThan(4_000L);
        assertThat(folder.resolve("book.srt")).content().contains("A fox came down to the river.");
    }

    @Test
    void aBookThatWasLeft_isFetchedLater() throws IOException {
        Path book = Files.writeString(folder.resolve("book.json"), "{\"title\":\"狐狸\",\"content\":\"狐狸住在河边。\"}");

        String id = succeed("speak", "--from-file", book.toString(), "--detach", "--format", "wav").text().strip();
        assertThat(id).containsOnlyDigits();

        succeed("speak", "--resume", id, "--out", path("book.zip"));
        try (ZipFile zip = new ZipFile(folder.resolve("book.zip").toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName().replaceAll(".*\\.", ""))).hasSize(6).contains("wav",
                    "titles", "extra");
        }
    }

    @Test
    void voices_areListedHeardMadeAndDeleted() {
        assertThat(succeed("voices", "--language", "korean", "--type", "system").text().lines().skip(1))
                .hasSizeGreaterThan(10).allMatch(line -> line.startsWith("Korean_"));
        succeed("voices", "sample", "English_radiant_girl",
                "The north wind and the sun were arguing about which of them was"
                        + " the stronger, when a traveller came along. They agreed that the one who first made the traveller take"
                        + " his cloak off should be considered stronger than the other.",
                "--out", path("me.mp3"));
        assertThat(
                succeed("voices", "clone", path("me.mp3"), "--id", "program-voice-1", "--preview", "It is me.", "--out",
                        path("clone.mp3"), "--noise-reduction").text())
                .isEqualTo("program-voice-1\n");
        assertThat(succeed("voices", "design", "一个温柔的年轻女声", "--out", path("design.mp3")).text())
                .startsWith("ttv-voice-");

        assertThat(ear.hear(folder.resolve("clone.mp3")).millis()).isBetween(300L, 3_000L);
        assertThat(ear.hear(folder.resolve("design.mp3")).millis()).isBetween(300L, 6_000L);
        assertThat(succeed("voices", "delete", "program-voice-1").text()).isEqualTo("deleted program-voice-1\n");
    }

    @Test
    void wrongUsage_saysWhatToDo() {
        Outcome outcome = run("voices", "clone", "a.wav", "--id", "abcdefgh", "--preview", "hi");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.errors()).startsWith("--preview and --out go together.").doesNotContain("\tat ");
    }
}

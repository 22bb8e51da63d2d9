package io.minimax4j.verification.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.media.Ear;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        Outcome spoken = succeed("speak", "I read it. 然后我处理了它。", "--out", path("a.ogg"), "--subtitles", path("a.srt"),
                "--words", "--speed", "1.2", "--vol", "2", "--pitch", "-2", "--emotion", "calm", "--language", "auto",
                "--effect", "robotic", "--pronounce", "read=red", "--mix", "Wise_Woman=70", "--mix", "male-qn-qingse=30",
                "--normalize", "--sample-rate", "48000", "--format", "mp3", "--model", "speech-2.8-hd", "--sample-rate",
                "44100");

        assertThat(spoken.text()).contains("a.ogg: ", ", 44100 Hz", "subtitles: ").contains("a.srt");
        assertThat(spoken.errors()).isEmpty();
        assertThat(ear.hear(folder.resolve("a.ogg")).millis()).isBetween(1_000L, 8_000L);
        assertThat(folder.resolve("a.srt")).content().startsWith("1\n00:00:0").contains("\n\n4\n");
    }

    @Test
    void speak_writesEveryFormatByItsEnding() throws IOException {
        for (String name : List.of("a.flac", "a.opus", "a.ulaw.wav")) {
            succeed("speak", "Hello there.", "--out", path(name));
            assertThat(ear.hear(folder.resolve(name)).millis()).as(name).isBetween(400L, 3_000L);
        }
        succeed("speak", "Hello there.", "--out", path("a.ulaw"));
        assertThat(Files.size(folder.resolve("a.ulaw"))).isBetween(4_000L, 24_000L);
        assertThat(Files.readAllBytes(folder.resolve("a.ulaw"))).doesNotStartWith('R', 'I', 'F', 'F');
    }

    @Test
    void speakStreamed_isTheSoundAndNothingElse() throws IOException {
        Outcome spoken = succeed("speak", "One, two, three.", "--stream", "--subtitles", path("a.vtt"));

        assertThat(ear.hear(spoken.output()).millis()).isBetween(800L, 4_000L);
        assertThat(spoken.errors()).isEqualTo("minimax: subtitles: " + path("a.vtt") + "\n");
        assertThat(folder.resolve("a.vtt")).content().startsWith("WEBVTT\n\n00:00:00.").contains("One, two, three.");

        succeed("speak", "One, two, three.", "--stream", "--out", path("a.mp3"));
        assertThat(Files.readAllBytes(folder.resolve("a.mp3"))).isEqualTo(spoken.output());
    }

    @Test
    void aBook_isSpokenInTheBackground() throws IOException {
        Path book = Files.writeString(folder.resolve("book.txt"), "Chapter one.\nA fox came down to the river.\n".repeat(4));

        Outcome spoken = succeed("speak", "--from-file", book.toString(), "--out", path("book.mp3"), "--subtitles",
                path("book.srt"));

        assertThat(spoken.errors()).containsPattern("minimax: \\d+ has started");
        assertThat(spoken.text()).startsWith(path("book.mp3") + ": ").doesNotContain("\r");
        assertThat(ear.hear(folder.resolve("book.mp3")).millis()).isGreaterThan(4_000L);
        assertThat(folder.resolve("book.srt")).content().contains("A fox came down to the river.");
    }

    @Test
    void aBookThatWasLeft_isFetchedLater_inEveryForm() throws IOException {
        Path book = Files.writeString(folder.resolve("book.json"), "{\"title\":\"狐狸\",\"content\":\"狐狸住在河边。\"}");

        String id = succeed("speak", "--from-file", book.toString(), "--detach", "--format", "wav").text().strip();
        assertThat(id).containsOnlyDigits();

        succeed("speak", "--resume", id, "--out", path("book.zip"));
        try (ZipFile zip = new ZipFile(folder.resolve("book.zip").toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName().replaceAll(".*\\.", ""))).hasSize(6).contains("wav",
                    "titles", "extra");
        }
        assertThat(succeed("speak", "--resume", id, "--out", path("all")).text()).contains(": 6 files");
        succeed("speak", "--resume", id, "--out", path("book.tar"));
        assertThat(folder.resolve("book.tar")).isNotEmptyFile();
        Outcome one = run("speak", "--resume", id, "--out", path("book.wav"));
        assertThat(one.exit()).isEqualTo(1);
        assertThat(one.errors()).contains("2 clips").doesNotContain("\tat ");
    }

    @Test
    void voices_areListedHeardMadeAndDeleted() {
        assertThat(succeed("voices", "--language", "korean", "--type", "system").text().lines()).hasSizeGreaterThan(10)
                .skip(1).isNotEmpty();
        assertThat(succeed("voices", "--search", "radiant", "--json").text()).contains("English_radiant_girl")
                .doesNotContain("Wise_Woman");

        succeed("voices", "sample", "English_radiant_girl", "The north wind and the sun were arguing about which of them was"
                + " the stronger, when a traveller came along. They agreed that the one who first made the traveller take"
                + " his cloak off should be considered stronger than the other.", "--out", path("me.mp3"));
        assertThat(succeed("voices", "clone", path("me.mp3"), "--id", "program-voice-1", "--preview", "It is me.", "--out",
                path("clone.mp3"), "--noise-reduction").text()).isEqualTo("program-voice-1\n");
        String designed = succeed("voices", "design", "一个温柔的年轻女声", "--out", path("design.mp3")).text().strip();

        assertThat(ear.hear(folder.resolve("clone.mp3")).millis()).isBetween(300L, 3_000L);
        assertThat(ear.hear(folder.resolve("design.mp3")).millis()).isBetween(300L, 6_000L);
        assertThat(succeed("voices", "--type", "cloned").text()).contains("program-voice-1");
        assertThat(succeed("voices", "delete", "program-voice-1").text()).isEqualTo("deleted program-voice-1\n");
        assertThat(succeed("voices", "delete", designed, "--type", "designed").exit()).isZero();
        assertThat(run("voices", "delete", "program-voice-1").errors()).contains("no voice 'program-voice-1'");
    }

    @Test
    void wrongUsage_saysWhatToDo() {
        for (List<String> wrong : List.of(List.of("speak", "hi"), List.of("speak", "hi", "--stream", "--json"),
                List.of("speak", "hi", "--resume", "1", "--out", "a.mp3"), List.of("speak", "--from-file", "a.txt"),
                List.of("voices", "clone", "a.wav"), List.of("voices", "clone", "a.wav", "--id", "abcdefgh", "--preview",
                        "hi"))) {
            Outcome outcome = run(wrong.toArray(String[]::new));
            assertThat(outcome.exit()).as(wrong.toString()).isEqualTo(2);
            assertThat(outcome.errors()).as(wrong.toString()).contains("--").doesNotContain("\tat ");
        }
    }
}

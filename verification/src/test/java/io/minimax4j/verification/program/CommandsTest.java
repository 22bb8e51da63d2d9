package io.minimax4j.verification.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.media.Ear;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @RegisterExtension
    static final RunningServer SERVER = RunningServer.plain();

    @TempDir
    Path folder;

    private static Outcome run(String... arguments) {
        return Program.against(SERVER.process(), arguments);
    }

    @Test
    void chat_printsTheAnswer() {
        Outcome chat = run("chat", "What is 12 times 34?");

        assertThat(chat.exit()).as(chat.toString()).isZero();
        assertThat(chat.text()).contains("408");
    }

    @Test
    void chatStreamed_printsTheSameAnswer() {
        assertThat(run("chat", "三加五等于几？", "--stream").text()).contains("8")
                .isEqualTo(run("chat", "三加五等于几？").text());
    }

    @Test
    void chatAsJson_printsTheReplyAsItCame() {
        assertThat(run("chat", "Hello", "--json").text()).startsWith("{\"id\":\"")
                .contains("\"base_resp\":{\"status_code\":0");
    }

    @Test
    void chatWithATool_runsItsProgramAndTellsTheResult() throws IOException {
        Path tool = Files.writeString(folder.resolve("weather.json"), """
                {"name":"get_weather","description":"Current weather of a city","parameters":{"type":"object",\
                "properties":{"city":{"type":"string"}},"required":["city"]},"command":["cat"]}""");

        Outcome chat = run("chat", "What is the weather in Berlin?", "--tool", tool.toString());

        assertThat(chat.exit()).as(chat.toString()).isZero();
        assertThat(chat.errors()).isEqualTo("minimax: get_weather {\"city\":\"Berlin\"}\n");
        assertThat(chat.text()).contains("Berlin");
    }

    @Test
    void chatWithASchema_printsJson() throws IOException {
        Path schema = Files.writeString(folder.resolve("person.json"), """
                {"type":"object","properties":{"name":{"type":"string"},"age":{"type":"integer"}},\
                "required":["name","age"]}""");

        assertThat(run("chat", "李雷今年30岁。", "--schema", schema.toString()).text())
                .isEqualTo("{\"name\":\"李雷\",\"age\":30}\n");
    }

    @Test
    void modelsAndEmbeddings_comeFromTheServer() {
        assertThat(run("models").text()).contains("MiniMax-M2", "MiniMax-Text-01");
        assertThat(run("embed", "a cat sleeps", "shares fell").text().lines()).hasSize(3)
                .element(1).asString().startsWith("1.000");
    }

    @Test
    void speak_writesTheFormatThatTheNameAsksFor() throws IOException {
        Path wav = folder.resolve("hello.wav");

        Outcome speak = run("speak", "Hello from the command line.", "--out", wav.toString());

        assertThat(speak.exit()).as(speak.toString()).isZero();
        assertThat(Files.readAllBytes(wav)).startsWith('R', 'I', 'F', 'F');
        try (Ear ear = new Ear()) {
            assertThat(ear.hear(wav).millis()).isBetween(800L, 6_000L);
        }
    }

    @Test
    void speakToAnUnknownEnding_saysWhichOnesThereAre() {
        Outcome speak = run("speak", "Hello", "--out", folder.resolve("hello.xyz").toString());

        assertThat(speak.exit()).isEqualTo(1);
        assertThat(speak.errors()).contains(".mp3, .wav, .pcm, .flac, .opus");
    }

    @Test
    void files_goUpAreListedComeDownAndGoAway() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "some notes\n一些笔记\n");
        Path back = folder.resolve("back.txt");

        String id = run("files", "upload", file.toString(), "--purpose", "retrieval").text().strip();

        assertThat(id).containsOnlyDigits();
        assertThat(run("files", "list").text()).contains(id, "notes.txt", "retrieval");
        assertThat(run("files", "show", id, "--json").text()).contains("\"file_id\":" + id, "\"download_url\":\"http");
        assertThat(run("files", "download", id, "--out", back.toString()).exit()).isZero();
        assertThat(back).hasSameBinaryContentAs(file);
        assertThat(run("files", "delete", id).exit()).isZero();
        assertThat(run("files", "list").text()).doesNotContain(id);
    }

    @Test
    void aWrongKey_failsWithAdviceAndWithoutTheKey() {
        Outcome chat = Program.command("chat", "Hello", "--base-url", SERVER.process().http().toString(), "--api-key",
                "sk-not-the-key-4711").run();

        assertThat(chat.exit()).isEqualTo(1);
        assertThat(chat.errors()).contains("2049").doesNotContain("4711").doesNotContain("\tat ");
    }

    @Test
    void withoutAKey_saysWhereToGetOne() {
        Outcome chat = Program.command("chat", "Hello").with("MINIMAX_API_KEY", "").run();

        assertThat(chat.exit()).isEqualTo(1);
        assertThat(chat.errors()).contains("MINIMAX_API_KEY").doesNotContain("\tat ");
    }

    @Test
    void wrongUsage_exitsWith2() {
        assertThat(Program.command("chat").run().exit()).isEqualTo(2);
        assertThat(Program.command().run().exit()).isEqualTo(2);
        assertThat(Program.command("fly").run().exit()).isEqualTo(2);
    }
}

package io.minimax4j.verification.npm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.media.Ear;
import io.minimax4j.verification.media.Mp3;
import io.minimax4j.verification.process.Command;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The platform's official command line, as a user runs it. */
final class MmxCliTest {
    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    private static NpmPackage mmx;
    private static Ear ear;

    @TempDir
    Path folder;

    @BeforeAll
    static void install() {
        mmx = NpmPackage.install("mmx-cli");
        ear = new Ear();
    }

    @AfterAll
    static void silence() {
        if (ear != null) {
            ear.close();
        }
    }

    private Command mmx(Object... words) {
        return mmx(server.process().http(), server.process().key(), words);
    }

    private Command mmx(URI base, String key, Object... words) {
        return mmx.node("mmx-cli/dist/mmx.mjs").and(words)
                .and("--base-url", base, "--api-key", key, "--non-interactive", "--output", "json")
                .with("MINIMAX_REGION", "global").with("MMX_CONFIG_DIR", folder.resolve("config"));
    }

    private static JsonNode succeed(Command command) {
        Outcome outcome = command.run();
        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        return Reply.parse(outcome.text());
    }

    @Test
    void synthesize_english_savesAnMp3ThatSpeaks() throws IOException {
        Path saved = folder.resolve("hello.mp3");

        JsonNode said = succeed(mmx("speech", "synthesize", "--text", "The quick brown fox jumps over the lazy dog.",
                "--out", saved));

        byte[] audio = Files.readAllBytes(saved);
        Mp3 mp3 = Mp3.read(audio);
        assertThat(said.get("size_bytes").asLong()).isEqualTo(audio.length);
        assertThat(said.get("sample_rate").asInt()).isEqualTo(32_000);
        assertThat(mp3.sampleRate()).isEqualTo(32_000);
        assertThat(said.get("duration_ms").asLong()).isBetween(1_500L, 6_000L);
        assertThat((double) mp3.millis()).isCloseTo(said.get("duration_ms").asDouble(),
                Percentage.withPercentage(5));
        assertThat(ear.hear(audio).loudness()).isGreaterThan(0.01);
    }

    @Test
    void synthesize_overTls_savesAnMp3() throws IOException {
        Path saved = folder.resolve("secure.mp3");

        succeed(mmx(server.process().https(), server.process().key(), "speech", "synthesize", "--text", "你好，世界。",
                "--voice", "Chinese (Mandarin)_Reliable_Executive", "--out", saved)
                .with("NODE_EXTRA_CA_CERTS", server.process().certificate()));

        assertThat(Mp3.read(Files.readAllBytes(saved)).millis()).isGreaterThan(500);
    }

    @Test
    void synthesize_overTlsWithoutTheCertificate_isRefusedByTheClient() {
        Outcome outcome = mmx(server.process().https(), server.process().key(), "speech", "synthesize", "--text", "No.",
                "--out", folder.resolve("never.mp3")).run();

        assertThat(outcome.exit()).isNotZero();
        assertThat(folder.resolve("never.mp3")).doesNotExist();
    }

    @Test
    void synthesize_streamed_pipesAnMp3ToItsOutput() {
        Outcome outcome = mmx("speech", "synthesize", "--text", "One, two, three.", "--stream").run();

        assertThat(outcome.exit()).as(outcome.errors()).isZero();
        assertThat(ear.hear(outcome.output()).millis()).isGreaterThan(500);
        assertThat(ear.hear(outcome.output()).loudness()).isGreaterThan(0.01);
    }

    @Test
    void synthesize_withSubtitles_savesThemBesideTheSound() throws IOException {
        Path saved = folder.resolve("told.mp3");

        Outcome outcome = mmx("speech", "synthesize", "--text", "The first sentence. 然后是第二句。", "--subtitles", "--out",
                saved).run();

        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        assertThat(outcome.errors()).doesNotContain("Warning");
        long millis = ear.hear(Files.readAllBytes(saved)).millis();
        List<String> cues = List.of(Files.readString(folder.resolve("told.srt")).split("\n\n"));
        assertThat(cues).hasSize(2);
        assertThat(cues.get(0)).startsWith("1\n00:00:00,").endsWith("The first sentence.");
        assertThat(cues.get(1)).startsWith("2\n00:00:0").endsWith("然后是第二句。");
        assertThat(Long.parseLong(cues.get(1).replaceAll("(?s).*--> 00:00:(\\d\\d),(\\d{3})\n.*", "$1$2")))
                .isBetween(millis / 2, millis + 100);
    }

    @Test
    void synthesize_wav_savesWav() throws IOException {
        Path saved = folder.resolve("hello.wav");

        JsonNode said = succeed(mmx("speech", "synthesize", "--text", "A wave.", "--format", "wav", "--sample-rate",
                "16000", "--out", saved));

        byte[] audio = Files.readAllBytes(saved);
        assertThat(new String(audio, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("RIFF");
        assertThat(said.get("sample_rate").asInt()).isEqualTo(16_000);
        assertThat((audio.length - 44) / 32L).isCloseTo(said.get("duration_ms").asLong(),
                Offset.offset(40L));
    }

    @Test
    void synthesize_wrongKey_failsAndSavesNothing() {
        Path saved = folder.resolve("never.mp3");

        Outcome outcome = mmx(server.process().http(), "sk-nobody", "speech", "synthesize", "--text", "No.", "--out",
                saved).run();

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.text() + outcome.errors()).contains("invalid api key");
        assertThat(saved).doesNotExist();
    }

    @Test
    void synthesize_unknownVoice_namesTheVoice() {
        Outcome outcome = mmx("speech", "synthesize", "--text", "No.", "--voice", "nobody_at_all", "--out",
                folder.resolve("never.mp3")).run();

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.text() + outcome.errors()).contains("voice_id");
    }

    @Test
    void voices_listsTheSystemVoicesOfTheContract() {
        JsonNode voices = succeed(mmx("speech", "voices"));

        assertThat(texts(voices)).contains("English_expressive_narrator", "male-qn-qingse",
                "Chinese (Mandarin)_Reliable_Executive").hasSizeGreaterThan(300);
    }

    @Test
    void voices_ofALanguage_areOnlyThose() {
        for (String language : List.of("Korean", "English")) {
            JsonNode voices = succeed(mmx("speech", "voices", "--language", language.toLowerCase(Locale.ROOT)));

            assertThat(voices.findValuesAsText("voice_id")).hasSizeGreaterThan(10)
                    .allMatch(voice -> voice.startsWith(language + "_"));
            assertThat(voices).allSatisfy(voice -> assertThat(voice.get("description")).isNotEmpty());
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    @Test
    void chat_whole_isAMessage() {
        JsonNode message = succeed(mmx("text", "chat", "--system", "You are helpful.", "--message",
                "What is 17 plus 25?"));

        assertThat(message.get("model").asText()).isEqualTo("MiniMax-M3");
        assertThat(message.at("/content/0/type").asText()).isEqualTo("text");
        assertThat(message.at("/content/0/text").asText()).contains("42");
        assertThat(message.get("stop_reason").asText()).isEqualTo("end_turn");
    }

    @Test
    void chat_streamedOverSeveralTurns_isItsText() {
        JsonNode answer = succeed(mmx("text", "chat", "--stream", "--model", "MiniMax-M2.7", "--message", "Hello",
                "--message", "assistant:Hi!", "--message", "What is 17 plus 25?"));

        assertThat(answer.get("content").asText()).contains("42");
    }

    @Test
    void chat_withATool_callsIt() {
        JsonNode message = succeed(mmx("text", "chat", "--message", "What is the weather in Paris?", "--tool",
                """
                        {"name":"get_weather","description":"Get the current weather in a city.",\
                        "input_schema":{"type":"object","properties":{"city":{"type":"string"}},\
                        "required":["city"]}}"""));

        assertThat(message.get("stop_reason").asText()).isEqualTo("tool_use");
        assertThat(message.findValuesAsText("name")).contains("get_weather");
        assertThat(message.findValuesAsText("city")).containsExactly("Paris");
    }

    @Test
    void chat_withAWrongKeyOrModel_failsAsTheClientExpects() {
        Outcome stranger = mmx(server.process().http(), "sk-nobody", "text", "chat", "--message", "Hi").run();
        Outcome unknown = mmx("text", "chat", "--model", "gpt-4", "--message", "Hi").run();

        assertThat(stranger.exit()).isEqualTo(3);
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.text() + unknown.errors()).contains("unknown model", "(2013)");
    }

    @Test
    void file_uploadedListedDeleted_isGone() throws IOException {
        Path notes = Files.writeString(folder.resolve("读书 notes.txt"), "a line\n");

        JsonNode uploaded = succeed(mmx("file", "upload", "--file", notes));
        long id = uploaded.get("file_id").asLong();
        JsonNode listed = succeed(mmx("file", "list"));

        assertThat(uploaded.get("bytes").asLong()).isEqualTo(7);
        assertThat(uploaded.get("filename").asText()).isEqualTo("读书 notes.txt");
        assertThat(uploaded.get("purpose").asText()).isEqualTo("retrieval");
        assertThat(listed.get("files").findValuesAsText("file_id")).contains(Long.toString(id));
        assertThat(Api.of(server.process()).get("/v1/files/retrieve_content?file_id=" + id).text())
                .isEqualTo("a line\n");

        JsonNode deleted = succeed(mmx("file", "delete", "--file-id", id));

        assertThat(deleted.get("file_id").asLong()).isEqualTo(id);
        assertThat(succeed(mmx("file", "list")).get("files").findValuesAsText("file_id"))
                .doesNotContain(Long.toString(id));
    }

    @Test
    void quota_show_readsWhatIsLeft() {
        JsonNode model = succeed(mmx("quota", "show")).at("/model_remains/0");
        assertThat(model.get("model_name").asText()).isEqualTo("MiniMax-M3");
        assertThat(model.get("current_interval_remaining_percent").asInt()).isEqualTo(100);

        Outcome table = mmx.node("mmx-cli/dist/mmx.mjs").and("quota", "show", "--base-url", server.process().http(),
                "--api-key", server.process().key(), "--output", "text").with("MINIMAX_REGION", "global")
                .with("MMX_CONFIG_DIR", folder.resolve("config")).run();
        assertThat(table.exit()).as(table.toString()).isZero();
        assertThat(table.text()).contains("MiniMax-M3", "100%", "unlimited").doesNotContain("not in plan", "NaN");
    }

    @Test
    void file_deleteUnknown_fails() {
        Outcome outcome = mmx("file", "delete", "--file-id", "123456789012345").run();

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.text() + outcome.errors()).contains("123456789012345");
    }
}

package io.minimax4j.verification.npm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.media.ClipFacts;
import io.minimax4j.verification.media.Ear;
import io.minimax4j.verification.media.Eye;
import io.minimax4j.verification.media.Frame;
import io.minimax4j.verification.media.Mp3;
import io.minimax4j.verification.media.TestCard;
import io.minimax4j.verification.process.Command;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import java.awt.Color;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    static final RunningServer server = RunningServer.thatFilms();

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

    private Path card(String name) throws IOException {
        return Files.write(folder.resolve(name), TestCard.of(400, 400, 1).file("png"));
    }

    @Test
    void image_severalByLinks_areSavedInTheirSize() throws IOException {
        JsonNode said = succeed(mmx("image", "generate", "--prompt", "两只猫在窗边", "--n", "2", "--aspect-ratio", "16:9",
                "--out-dir", folder.resolve("pictures")));

        assertThat(said.get("saved")).hasSize(2);
        assertThat(said.get("success_count").asInt()).isEqualTo(2);
        for (JsonNode saved : said.get("saved")) {
            Frame picture = Frame.of(Files.readAllBytes(Path.of(saved.asText())));
            assertThat(picture.width()).isEqualTo(1280);
            assertThat(picture.height()).isEqualTo(720);
        }
    }

    @Test
    void image_ofASubjectOverTls_showsIt() throws IOException {
        Path subject = Files.write(folder.resolve("she.png"), TestCard.figure(400, Color.MAGENTA).file("png"));
        Path saved = folder.resolve("one.jpg");

        succeed(mmx(server.process().https(), server.process().key(), "image", "generate", "--prompt",
                "in a green meadow", "--width", "512", "--height", "512", "--subject-ref", "type=character,image="
                        + subject,
                "--out", saved).with("NODE_EXTRA_CA_CERTS", server.process().certificate()));

        assertThat(Frame.of(Files.readAllBytes(saved)).share(pixel -> Frame.red(pixel) > 120
                && Frame.blue(pixel) > 120 && Frame.green(pixel) < 100)).isGreaterThan(0.02);
    }

    @Test
    void image_inBase64WithASeed_isTheSameAgain() throws IOException {
        for (String name : List.of("one.jpg", "other.jpg")) {
            succeed(mmx("image", "generate", "--prompt", "a castle", "--seed", "42", "--width", "512", "--height",
                    "512", "--response-format", "base64", "--out", folder.resolve(name)));
        }

        assertThat(folder.resolve("other.jpg")).hasSameBinaryContentAs(folder.resolve("one.jpg"));
    }

    /** Clips take the client seconds between its looks: they are made side by side. */
    @Test
    void video_ofEachKind_isWaitedForAndSaved() throws IOException {
        Path card = card("card.png");
        URI secure = server.process().https();
        Map<String, Command> orders = new LinkedHashMap<>();
        orders.put("text", mmx("video", "generate", "--prompt", "A man reads a book. [Static shot]", "--poll-interval",
                "1", "--download", folder.resolve("text.mp4")));
        orders.put("frame", mmx(secure, server.process().key(), "video", "generate", "--prompt", "[Push in]",
                "--first-frame", card, "--poll-interval", "1", "--download", folder.resolve("frame.mp4"))
                .with("NODE_EXTRA_CA_CERTS", server.process().certificate()));
        orders.put("ends", mmx("video", "generate", "--prompt", "walk forward", "--image", card, "--last-frame", card,
                "--poll-interval", "1", "--download", folder.resolve("ends.mp4")));
        orders.put("subject", mmx("video", "generate", "--prompt", "A detective walking", "--subject-image", card,
                "--poll-interval", "1", "--download", folder.resolve("subject.mp4")));
        orders.put("second", mmx("video", "generate", "--model", "MiniMax-H3", "--prompt", "Waves at sunset",
                "--duration", "4", "--ratio", "1:1", "--poll-interval", "1", "--download",
                folder.resolve("second.mp4")));

        Map<String, JsonNode> said = together(orders);

        Map.of("text", "1366x768", "frame", "768x768", "ends", "768x768", "subject", "1280x720").forEach(
                (name, size) -> {
                    ClipFacts clip = Eye.facts(folder.resolve(name + ".mp4"));
                    assertThat(clip.size()).as(name).isEqualTo(size);
                    assertThat(clip.seconds()).isCloseTo(6, Offset.offset(0.001));
                    assertThat(said.get(name).get("status").asText()).isEqualTo("Success");
                });
        ClipFacts second = Eye.facts(folder.resolve("second.mp4"));
        assertThat(second.size()).isEqualTo("1440x1440");
        assertThat(second.seconds()).isCloseTo(4, Offset.offset(0.001));

        JsonNode task = succeed(mmx("video", "task", "get", "--task-id", said.get("text").get("task_id").asText()));
        assertThat(task.get("video_width").asInt()).isEqualTo(1366);
        assertThat(task.get("file_id").asText()).isEqualTo(said.get("text").get("file_id").asText());
        succeed(mmx("video", "download", "--file-id", task.get("file_id").asText(), "--out",
                folder.resolve("again.mp4")));
        assertThat(folder.resolve("again.mp4")).hasSameBinaryContentAs(folder.resolve("text.mp4"));
        JsonNode later = succeed(mmx("video", "task", "get", "--model", "MiniMax-H3", "--task-id",
                said.get("second").get("task_id").asText()));
        assertThat(later.get("status").asText()).isEqualTo("succeeded");
        assertThat(later.get("url").asText()).as("the client would make https of it").startsWith("HTTP://");
    }

    private static Map<String, JsonNode> together(Map<String, Command> orders) {
        Map<String, Future<JsonNode>> running = new LinkedHashMap<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            orders.forEach((name, order) -> running.put(name, threads.submit(() -> succeed(order))));
            Map<String, JsonNode> said = new LinkedHashMap<>();
            running.forEach((name, one) -> said.put(name, result(name, one)));
            return said;
        }
    }

    private static JsonNode result(String name, Future<JsonNode> one) {
        try {
            return one.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("The clip '" + name + "' was not made: " + e.getMessage(), e);
        }
    }

    @Test
    void video_notWaitedFor_isATaskToAskAbout() throws IOException {
        String task = succeed(mmx("video", "generate", "--prompt", "a lake", "--image", card("card.png"), "--async"))
                .get("taskId").asText();

        assertThat(succeed(mmx("video", "task", "get", "--task-id", task)).get("status").asText())
                .isIn("Preparing", "Queueing", "Processing", "Success");
    }

    @Test
    void video_ofAPictureThatIsNone_isRefusedAtOnce() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jpg"), "certainly not a picture");

        Outcome outcome = mmx("video", "generate", "--prompt", "a lake", "--image", text).run();

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.text() + outcome.errors()).contains("first_frame_image").doesNotContain("certainly");
    }

    @Test
    void vision_tellsWhatIsMeasured() throws IOException {
        Path plain = Files.write(folder.resolve("plain.png"), TestCard.plain(320, 200, Color.RED).file("png"));

        assertThat(succeed(mmx("vision", "describe", "--image", plain)).get("content").asText()).contains("320",
                "200").containsIgnoringCase("red");
        long uploaded = succeed(mmx("file", "upload", "--file", plain)).get("file_id").asLong();
        assertThat(succeed(mmx("vision", "describe", "--file-id", uploaded, "--prompt", "这是什么颜色？")).get("content")
                .asText()).contains("红");
    }

    @Test
    void search_findsNothingAndSaysSo() {
        assertThat(succeed(mmx("search", "query", "--q", "MiniMax AI")).get("organic")).isEmpty();
    }

    @Test
    void transcribe_saysThatNothingListens() throws IOException {
        Path sound = folder.resolve("said.mp3");
        succeed(mmx("speech", "synthesize", "--text", "One, two.", "--out", sound));

        Outcome outcome = mmx("speech", "transcribe", "--file", sound).run();

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.text() + outcome.errors()).containsIgnoringCase("speech");
    }
}

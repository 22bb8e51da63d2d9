package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.process.CallbackSink;
import io.minimax4j.verification.process.CallbackSink.Push;
import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.QuickStart;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.BatchFiles;
import io.minimax4j.verification.wire.Batches;
import io.minimax4j.verification.wire.Clips;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are shown once and written nowhere. */
final class SecretsTest {
    private static final Pattern MADE_KEY = Pattern.compile("mm-[A-Za-z0-9_-]{43}");

    @TempDir
    Path data;

    @Test
    void everythingARunWrote_holdsNoKey() throws IOException {
        String key = "sk-very-secret-7Qx9";
        String wrong = "sk-also-secret-8Zy1";
        List<Path> logs;
        try (ServerProcess server = ServerProcess.start(QuickStart.of(Launch.over(data)).key(key)
                .jvm("-Djava.util.logging.ConsoleHandler.level=ALL"))) {
            logs = List.of(server.outputFile(), server.errorFile());
            useEverything(Api.of(server), key, wrong);
            server.terminate();
            assertThat(server.awaitExit()).isZero();

            assertThat(logs).noneMatch(log -> holds(log, key) || holds(log, wrong));
        }
        assertThat(Folders.files(data)).isNotEmpty().noneMatch(file -> holds(file, key) || holds(file, wrong));
    }

    /** The secret that pushes are signed with has to be kept as it is, in one column of one table; it is nowhere else. */
    @Test
    void batchesAndCallbacks_writeNoKeyAndNoSecret() throws SQLException {
        String key = "sk-very-secret-7Qx9";
        Launch launch = QuickStart.of(Launch.over(data)).key(key).set("callback-first-retry", "50ms")
                .jvm("-Djava.util.logging.ConsoleHandler.level=ALL");
        List<String> secrets;
        try (CallbackSink sink = CallbackSink.start(); ServerProcess server = ServerProcess.start(launch)) {
            secrets = useCallbacks(Api.of(server), sink);
            server.terminate();
            assertThat(server.awaitExit()).isZero();

            assertThat(secrets).hasSize(2).doesNotHaveDuplicates().allMatch(secret -> secret.length() > 20);
            assertThat(List.of(server.outputFile(), server.errorFile()))
                    .noneMatch(log -> holds(log, key) || secrets.stream().anyMatch(secret -> holds(log, secret)));
            assertThat(sink.pushes()).noneMatch(push -> push.body().contains(key)
                    || secrets.stream().anyMatch(secret -> push.body().contains(secret)));
        }
        assertThat(Folders.files(data)).noneMatch(file -> holds(file, key));
        forgetCallbackSecrets();
        assertThat(Folders.files(data)).isNotEmpty()
                .noneMatch(file -> secrets.stream().anyMatch(secret -> holds(file, secret)));
    }

    /** A batch that fails in part, pushes that fail at first, a replay and a new secret. Returns both, without whsec_. */
    private static List<String> useCallbacks(Api api, CallbackSink sink) {
        Batches batches = new Batches(api);
        String calling = ",\"callback_url\":\"" + sink.url() + "\"";
        String before = api.get("/v1/callbacks/secret").json().get("secret").asText();
        sink.failNext(2);
        String id = batches.start(BatchFiles.lines(BatchFiles.sum(0),
                BatchFiles.line("bad", BatchFiles.question(1, "no-such-model", ""))), calling);
        List<Push> pushes = sink.await("the completion", all -> all.stream()
                .anyMatch(push -> push.body().contains("\"status\":\"completed\"")));
        assertThat(api.post("/v1/callbacks/deliveries/" + pushes.getLast().id() + "/replay", "").code()).isZero();
        sink.await("the replay", all -> all.size() > pushes.size());
        assertThat(api.get("/v1/callbacks/deliveries?subject=" + id).text()).contains(id);
        String after = api.post("/v1/callbacks/secret/rotate", "").json().get("secret").asText();
        return Stream.of(before, after).map(secret -> secret.substring("whsec_".length())).toList();
    }

    /** Overwrites what the table holds, and every page of the file that held it before. */
    private void forgetCallbackSecrets() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("minimax4j.db"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE callback_secret SET secret = '', previous = ''")).isEqualTo(1);
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            statement.execute("VACUUM");
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private static void useEverything(Api api, String key, String wrong) {
        String chat = "{\"model\":\"MiniMax-M2.7\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}],\"stream\":";
        assertThat(api.post("/v1/text/chatcompletion_v2", chat + "false}").code()).isZero();
        assertThat(api.post("/v1/text/chatcompletion_v2", chat + "true}").events()).isNotEmpty();
        assertThat(api.post("/v1/t2a_v2", "{\"model\":\"speech-2.8-hd\",\"text\":\"Hi.\",\"output_format\":\"url\"}")
                .code()).isZero();
        assertThat(api.upload("retrieval", "a.txt", new byte[]{1}).code()).isZero();
        assertThat(api.as(wrong).get("/v1/files/list").code()).isEqualTo(2049);
        assertThat(api.as(wrong).post("/v1/text/chatcompletion_v2", "{").code()).isEqualTo(2049);
        assertThat(api.post("/v1/text/chatcompletion_v2", "{\"" + wrong).text()).doesNotContain(wrong);
        api.get("/v1/files/list?api_key=" + key);
        api.get("/v1/nothing?key=" + key);
        api.get("/metrics");
        api.send(api.bare("/v1/files/list").header("x-api-key", key).GET());
        useOtherFaces(api, chat, key, wrong);
        useMedia(api, wrong);
    }

    /** Links of callers may hold keys of other places. */
    private static void useMedia(Api api, String wrong) {
        assertThat(api.post("/v1/image_generation",
                "{\"model\":\"image-01\",\"prompt\":\"a lake\",\"width\":512,\"height\":512}").code()).isZero();
        Clips clips = new Clips(api);
        assertThat(Clips.ended(clips.awaitEndV2(clips.orderV2("""
                "model":"MiniMax-H3-Max","content":[{"type":"text","text":"a lake"}],"resolution":"480P",\
                "duration":5,"ratio":"1:1\"""")))).isTrue();
        for (String link : List.of("http://10.0.0.1/a.png?token=" + wrong, "http://u:" + wrong + "@127.0.0.1/a.png",
                "http://127.0.0.1:1/" + wrong, wrong)) {
            assertThat(api.post("/v1/video_generation", "{\"model\":\"I2V-01\",\"first_frame_image\":\"" + link + "\"}")
                    .text()).contains("2013").doesNotContain(wrong);
            assertThat(api.post("/v1/video_generation", "{\"model\":\"T2V-01\",\"prompt\":\"a\",\"callback_url\":\""
                    + link.replace("127.0.0.1", "10.0.0.1") + "\"}").text()).contains("2013").doesNotContain(wrong);
        }
    }

    private static void useOtherFaces(Api api, String chat, String key, String wrong) {
        for (String path : List.of("/v1/chat/completions", "/anthropic/v1/messages")) {
            assertThat(api.post(path, chat + "true}").text()).contains("data: ");
            assertThat(api.as(wrong).post(path, chat + "false}").status()).isEqualTo(401);
            assertThat(api.post(path, "{\"" + wrong).text()).doesNotContain(wrong);
            api.send(api.bare(path).header("x-api-key", key).POST(BodyPublishers.ofString(chat + "false}")));
            api.send(api.bare(path).header("x-api-key", wrong).POST(BodyPublishers.ofString(chat + "false}")));
        }
        assertThat(api.post("/v1/embeddings", "{\"model\":\"embo-01\",\"texts\":[\"a\"]}").code()).isZero();
        assertThat(api.get("/account/query_balance").code()).isZero();
    }

    private static boolean holds(Path file, String secret) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return bytes.contains(secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void firstStartWithoutAKey_makesOneShowsItOnceAndNeverAgain() {
        String key;
        try (ServerProcess first = ServerProcess.start(QuickStart.of(Launch.over(data)).key(""))) {
            List<String> shown = MADE_KEY.matcher(first.output() + first.errors()).results().map(MatchResult::group)
                    .toList();
            assertThat(shown).hasSize(1);
            key = shown.get(0);
            assertThat(Api.of(first).as(key).get("/v1/files/list").code()).isZero();
        }
        assertThat(Folders.files(data)).noneMatch(file -> holds(file, key));

        try (ServerProcess second = ServerProcess.start(QuickStart.of(Launch.over(data)).key(""))) {
            assertThat(Api.of(second).as(key).get("/v1/files/list").code()).isZero();
            assertThat(second.output() + second.errors()).doesNotContainPattern(MADE_KEY);
        }
    }

    @Test
    void dataFolder_keepsOthersOut() throws IOException {
        try (ServerProcess server = ServerProcess.start(QuickStart.of(Launch.over(data)))) {
            Path key = server.data().resolve("tls/key.pem");

            assertThat(Files.getPosixFilePermissions(key)).extracting(Enum::name)
                    .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
        }
    }
}

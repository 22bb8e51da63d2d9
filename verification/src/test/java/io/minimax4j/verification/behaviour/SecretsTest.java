package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.wire.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
        try (ServerProcess server = ServerProcess.start(Launch.over(data).key(key)
                .jvm("-Djava.util.logging.ConsoleHandler.level=ALL"))) {
            logs = List.of(server.outputFile(), server.errorFile());
            useEverything(Api.of(server), key, wrong);
            server.terminate();
            assertThat(server.awaitExit()).isZero();

            assertThat(logs).noneMatch(log -> holds(log, key) || holds(log, wrong));
        }
        assertThat(Folders.files(data)).isNotEmpty().noneMatch(file -> holds(file, key) || holds(file, wrong));
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
        try (ServerProcess first = ServerProcess.start(Launch.over(data).key(""))) {
            List<String> shown = MADE_KEY.matcher(first.output() + first.errors()).results().map(MatchResult::group)
                    .toList();
            assertThat(shown).hasSize(1);
            key = shown.get(0);
            assertThat(Api.of(first).as(key).get("/v1/files/list").code()).isZero();
        }
        assertThat(Folders.files(data)).noneMatch(file -> holds(file, key));

        try (ServerProcess second = ServerProcess.start(Launch.over(data).key(""))) {
            assertThat(Api.of(second).as(key).get("/v1/files/list").code()).isZero();
            assertThat(second.output() + second.errors()).doesNotContainPattern(MADE_KEY);
        }
    }

    @Test
    void dataFolder_keepsOthersOut() throws IOException {
        try (ServerProcess server = ServerProcess.start(Launch.over(data))) {
            Path key = server.data().resolve("tls/key.pem");

            assertThat(Files.getPosixFilePermissions(key)).extracting(Enum::name)
                    .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
        }
    }
}

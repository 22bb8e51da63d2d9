package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a server starts and stops. */
final class ShutdownTest {
    @TempDir
    Path data;

    @Test
    void terminated_drainsARunningStreamAndExitsWithZero() throws IOException {
        try (ServerProcess server = ServerProcess.start(Launch.over(data).set("chat-tokens-per-second", "60"))) {
            Api api = Api.of(server);
            String said = "one two three four five six seven eight nine ten ".repeat(8).strip();
            String body = "{\"model\":\"MiniMax-Text-01\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":"
                    + "\"Repeat after me: " + said + "\"}]}";
            var request = api.request("/v1/text/chatcompletion_v2").header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body));
            List<JsonNode> events;
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(api.open(request).body(), StandardCharsets.UTF_8))) {
                String first = lines.readLine();
                server.terminate();
                events = lines.lines().filter(line -> !line.isEmpty())
                        .map(line -> Reply.parse(line.substring("data: ".length()))).toList();
                assertThat(first).contains("chat.completion.chunk");
            }

            JsonNode last = events.getLast();
            assertThat(last.at("/base_resp/status_code").asInt(-1)).isZero();
            assertThat(last.at("/choices/0/message/content").asText()).contains("nine ten one two");
            assertThat(server.awaitExit()).isZero();
            assertThatThrownBy(() -> api.get("/v1/files/list")).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void terminated_idle_exitsWithZeroAndLeavesNoWorker() throws Exception {
        try (ServerProcess server = ServerProcess.start(Launch.over(data))) {
            Api api = Api.of(server);
            assertThat(api.post("/v1/t2a_v2", "{\"model\":\"speech-2.8-hd\",\"text\":\"Bye.\"}").code()).isZero();
            List<ProcessHandle> workers = server.workers();
            assertThat(workers).isNotEmpty();

            server.terminate();

            assertThat(server.awaitExit()).isZero();
            for (ProcessHandle worker : workers) {
                worker.onExit().get(10, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void output_isTheReadyLineAndNothingElse() {
        try (ServerProcess server = ServerProcess.start(Launch.over(data))) {
            assertThat(server.output().lines())
                    .containsExactly("ready http://127.0.0.1:" + server.http().getPort());
        }
    }

    @Test
    void unknownSettingInTheFile_stopsTheStartAndNamesTheLine() throws IOException {
        Files.writeString(data.resolve("minimax4j.properties"), "# mine\nlink-live=3h\n");

        Outcome outcome = ServerProcess.startInVain(Launch.over(data));

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.errors()).contains("link-live", "minimax4j.properties", "2");
        assertThat(outcome.text()).doesNotContain("ready");
    }

    @Test
    void wrongSettingInTheEnvironment_stopsTheStartAndNamesIt() {
        Outcome outcome = ServerProcess.startInVain(Launch.over(data).set("workers", "many"));

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.errors()).contains("MINIMAX4J_WORKERS", "many");
    }

    @Test
    void dataFolderThatIsAFile_stopsTheStartAndSaysWhy() throws IOException {
        Path file = Files.writeString(data.resolve("taken"), "not a folder");

        Outcome outcome = ServerProcess.startInVain(Launch.over(file));

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.errors()).contains(file.toString()).doesNotContain("\tat ");
    }
}

package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.QuickStart;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Multipart;
import io.minimax4j.verification.wire.Reply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed in the middle of their work. */
final class CrashTest {
    private static final String SPEECH = "/v1/t2a_v2";

    @TempDir
    Path data;

    private static String speech(String text, boolean stream) {
        return "{\"model\":\"speech-2.8-hd\",\"text\":\"" + text + "\",\"stream\":" + stream
                + ",\"stream_options\":{\"exclude_aggregated_audio\":true}}";
    }

    @Test
    void workersKilledDuringAStream_theStreamEndsCleanlyAndTheNextRequestWorks() throws IOException {
        try (ServerProcess server = ServerProcess.start(QuickStart.of(Launch.over(data)))) {
            Api api = Api.of(server);
            String text = "This sentence is spoken again and again, so that it lasts. ".repeat(150);
            List<JsonNode> events = new ArrayList<>();
            var request = api.request(SPEECH).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(speech(text, true)));
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(api.open(request).body(), StandardCharsets.UTF_8))) {
                events.add(next(lines));
                assertThat(server.workers()).isNotEmpty();
                server.workers().forEach(ProcessHandle::destroyForcibly);
                for (JsonNode event = next(lines); event != null; event = next(lines)) {
                    events.add(event);
                }
            }

            JsonNode last = events.getLast();
            assertThat(events.getFirst().at("/data/audio").asText()).isNotEmpty();
            assertThat(last.at("/base_resp/status_code").asInt()).isNotZero();
            assertThat(last.has("data")).isFalse();
            assertThat(api.post(SPEECH, speech("Still here.", false)).code()).isZero();
            assertThat(server.handle().isAlive()).isTrue();
        }
    }

    private static @Nullable JsonNode next(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && line.isEmpty()) {
            line = lines.readLine();
        }
        return line == null ? null : Reply.parse(line.substring("data: ".length()));
    }

    @Test
    void workersKilledWhileIdle_theNextRequestWorks() {
        try (ServerProcess server = ServerProcess.start(QuickStart.of(Launch.over(data)))) {
            Api api = Api.of(server);
            assertThat(api.post(SPEECH, speech("Once.", false)).code()).isZero();
            server.workers().forEach(ProcessHandle::destroyForcibly);

            Reply reply = api.post(SPEECH, speech("Twice.", false));

            assertThat(reply.code()).as(reply.toString()).isZero();
        }
    }

    @Test
    void serverKilledDuringUploads_keepsWhatWasAnsweredAndNothingElse() throws Exception {
        byte[] finished = "finished\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        long id;
        try (ExecutorService uploads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<StalledContent> stalled = IntStream.range(0, 4).mapToObj(i -> new StalledContent(8 << 20)).toList();
            try (ServerProcess server = ServerProcess.start(QuickStart.of(Launch.over(data)))) {
                Api api = Api.of(server);
                id = api.upload("retrieval", "finished.txt", finished).json().at("/file/file_id").asLong();
                stalled.forEach(content -> uploads.submit(() -> api.upload("/v1/files/upload",
                        Multipart.file("retrieval", "half.bin", () -> content))));
                for (StalledContent content : stalled) {
                    content.awaitStall();
                }
                assertThat(Folders.weight(data)).isGreaterThan(finished.length + (8L << 20));
                server.kill();
            } finally {
                stalled.forEach(StalledContent::release);
            }
        }

        try (ServerProcess server = ServerProcess.start(QuickStart.of(Launch.over(data)))) {
            Api api = Api.of(server);
            JsonNode listed = api.get("/v1/files/list").json().get("files");
            assertThat(listed).hasSize(1);
            assertThat(listed.get(0).get("file_id").asLong()).isEqualTo(id);
            assertThat(api.get("/v1/files/retrieve_content?file_id=" + id).body()).isEqualTo(finished);
            assertThat(Folders.weight(data)).isLessThan(finished.length + (4L << 20));
            assertThat(api.upload("retrieval", "next.txt", new byte[]{1}).code()).isZero();
        }
    }

    @Test
    void serverKilled_takesItsWorkersWithIt() throws Exception {
        List<ProcessHandle> workers;
        try (ServerProcess server = ServerProcess.start(QuickStart.of(Launch.over(data)))) {
            assertThat(Api.of(server).post(SPEECH, speech("Hello.", false)).code()).isZero();
            workers = server.workers();
            assertThat(workers).isNotEmpty();
            server.kill();
        }
        for (ProcessHandle worker : workers) {
            worker.onExit().get(10, TimeUnit.SECONDS);
        }
    }
}

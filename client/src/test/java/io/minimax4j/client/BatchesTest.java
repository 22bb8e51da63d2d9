package io.minimax4j.client;

import static io.minimax4j.client.BatchWire.ID;
import static io.minimax4j.client.BatchWire.SAVED;
import static io.minimax4j.client.BatchWire.ended;
import static io.minimax4j.client.BatchWire.file;
import static io.minimax4j.client.BatchWire.refusal;
import static io.minimax4j.client.BatchWire.reset;
import static io.minimax4j.client.BatchWire.running;
import static io.minimax4j.client.WireServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.minimax4j.client.batch.BatchLines;
import io.minimax4j.client.batch.BatchOptions;
import io.minimax4j.client.batch.BatchResult;
import io.minimax4j.client.batch.BatchResults;
import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.InvalidRequestException;
import io.minimax4j.client.error.MalformedReplyException;
import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.error.RateLimitException;
import io.minimax4j.client.error.TaskFailedException;
import io.minimax4j.client.task.Task;
import io.minimax4j.protocol.batch.Batch;
import io.minimax4j.protocol.batch.BatchRequest;
import io.minimax4j.protocol.file.FileId;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.embedding.EmbeddingRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchesTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final ChatRequest SUM = ChatRequest.builder("MiniMax-M1").user("3+5?").build();
    private static final WireServer.Script UPLOADED = json("{\"file\":{\"file_id\":198533392248503,\"bytes\":5,"
            + "\"created_at\":1700469398,\"filename\":\"b.jsonl\",\"purpose\":\"batch\"},"
            + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}");
    private static final String LINE_A = "{\"custom_id\":\"a\",\"method\":\"POST\",\"url\":\"/v1/text/chatcompletion_v2\","
            + "\"body\":{\"model\":\"MiniMax-M1\",\"messages\":[{\"role\":\"user\",\"content\":\"3+5?\"}],"
            + "\"stream\":false}}\n";
    @TempDir
    Path folder;

    private static String answered(String name, String text) {
        return "{\"id\":\"batch_req_1\",\"custom_id\":\"" + name + "\",\"response\":{\"status_code\":200,"
                + "\"request_id\":\"0532f4d1a3b54b7a9f7a6c1d2e3f4a5b\",\"body\":{\"choices\":[{\"finish_reason\":\"stop\","
                + "\"message\":{\"content\":\"" + text + "\"}}],\"base_resp\":{\"status_code\":0,"
                + "\"status_msg\":\"\"}}},\"error\":null}\n";
    }

    private static String refused(String name, int code, String text) {
        return "{\"id\":\"batch_req_2\",\"custom_id\":\"" + name + "\",\"response\":{\"status_code\":200,"
                + "\"request_id\":\"0a\",\"body\":{\"choices\":null,\"base_resp\":{\"status_code\":" + code
                + ",\"status_msg\":\"" + text + "\"}}},\"error\":null}\n";
    }

    private static String lost(String name, String code) {
        return "{\"id\":\"batch_req_3\",\"custom_id\":\"" + name + "\",\"response\":null,\"error\":{\"code\":\"" + code
                + "\",\"message\":\"the window ended\"}}\n";
    }

    private static List<BatchResult> results(WireServer.Script... scripts) {
        try (WireServer server = new WireServer(scripts);
                MiniMax minimax = Clients.of(server);
                Stream<BatchResult> results = minimax.batches().task(ID).await(HOUR).stream()) {
            return results.toList();
        }
    }

    @Test
    void start_uploadsTheLinesAndCreatesTheBatch() throws Exception {
        Map<String, ChatRequest> requests = new LinkedHashMap<>();
        requests.put("a", SUM.withStream(true));
        requests.put("乙", ChatRequest.builder("MiniMax-M1").user("“三”\n").build());
        try (WireServer server = new WireServer(UPLOADED, running("validating", "0/0/0"));
                MiniMax minimax = Clients.of(server)) {
            Task<BatchResults> task = minimax.batches().start(requests);

            assertThat(task.id()).isEqualTo(ID);
            WireServer.Request upload = server.request();
            assertThat(upload.path()).isEqualTo("/v1/files/upload");
            assertThat(upload.text()).contains("name=\"purpose\"\r\n\r\nbatch\r\n")
                    .containsPattern("filename=\"minimax-batch-\\d+\\.jsonl\"")
                    .contains("\r\n\r\n" + LINE_A + "{\"custom_id\":\"乙\",\"method\":\"POST\",\"url\":"
                            + "\"/v1/text/chatcompletion_v2\",\"body\":{\"model\":\"MiniMax-M1\",\"messages\":"
                            + "[{\"role\":\"user\",\"content\":\"“三”\\n\"}],\"stream\":false}}\n\r\n--");
            WireServer.Request create = server.request();
            assertThat(create.method() + " " + create.path()).isEqualTo("POST /v1/batches");
            assertThat(create.text()).isEqualTo("{\"input_file_id\":\"198533392248503\",\"endpoint\":"
                    + "\"/v1/text/chatcompletion_v2\",\"completion_window\":\"24h\"}");
        }
    }

    @Test
    void linesForAnotherPath_makeABatchForThatPath() throws Exception {
        try (WireServer server = new WireServer(UPLOADED, running("validating", "0/0/0"), UPLOADED,
                running("validating", "0/0/0"));
                MiniMax minimax = Clients.of(server);
                BatchLines lines = BatchLines.in(folder.resolve("vectors.jsonl"))) {
            lines.add("a", EmbeddingRequest.of("embo-01", "db", List.of("猫")));
            lines.addJson("b", "/v1/embeddings", "{\n\"model\": \"embo-01\", \"texts\": [\"x\"]}");
            minimax.batches().start(lines);

            assertThat(server.request().text()).contains("{\"custom_id\":\"a\",\"method\":\"POST\",\"url\":"
                    + "\"/v1/embeddings\",\"body\":{\"model\":\"embo-01\",\"texts\":[\"猫\"],\"type\":\"db\"}}\n"
                    + "{\"custom_id\":\"b\",\"method\":\"POST\",\"url\":\"/v1/embeddings\","
                    + "\"body\":{\"model\":\"embo-01\",\"texts\":[\"x\"]}}\n");
            assertThat(server.request().text()).contains("\"endpoint\":\"/v1/embeddings\"");
            minimax.batches().startFile(folder.resolve("vectors.jsonl"));
            server.request();
            assertThat(server.request().text()).as("told by the first line")
                    .contains("\"endpoint\":\"/v1/embeddings\"");
            assertThatThrownBy(() -> lines.add("c", SUM)).hasMessageContaining("a batch is for one path");
            assertThatThrownBy(() -> lines.addJson("c", "/v1/embeddings", "secret")).hasMessageContaining("Line 3")
                    .hasMessageNotContaining("secret");
        }
    }

    @Test
    void resultsOfAnotherPath_areVectorsOrJson() {
        String ended = BatchWire.batch("completed", "1/1/0", "\"7\"", "null", "null")
                .replace("/v1/text/chatcompletion_v2", "/v1/embeddings");
        String line = "{\"id\":\"r\",\"custom_id\":\"a\",\"response\":{\"status_code\":200,\"body\":{\"vectors\":[[1,0.5]],"
                + "\"total_tokens\":3,\"base_resp\":{\"status_code\":0,\"status_msg\":\"\"}}},\"error\":null}\n";
        BatchResult result = results(json(ended), file(line)).get(0);

        assertThat(result.embedded().vectors()).containsExactly(new float[]{1, 0.5f});
        assertThat(result.body().orElse("")).startsWith("{\"vectors\":[[1,0.5]]");
        assertThat(result.reply()).isEmpty();
    }

    @Test
    void options_travelWithTheBatch() throws Exception {
        try (WireServer server = new WireServer(UPLOADED, running("validating", "0/0/0"));
                MiniMax minimax = Clients.of(server);
                BatchLines lines = BatchLines.in(folder.resolve("kept.jsonl"))) {
            lines.add("a", SUM);

            minimax.batches().start(lines,
                    BatchOptions.NONE.withCallback("https://example.com/hook").withMetadata("job", "nightly"));

            assertThat(server.request().text()).contains("filename=\"kept.jsonl\"");
            assertThat(server.request().text()).endsWith(
                    "\"callback_url\":\"https://example.com/hook\",\"metadata\":{\"job\":\"nightly\"}}");
        }
        assertThat(folder.resolve("kept.jsonl")).hasContent(LINE_A);
    }

    @Test
    void aFileWithAnotherEnding_isSentAsJsonl() throws Exception {
        Path file = Files.writeString(folder.resolve("lines.txt"), LINE_A);
        try (WireServer server = new WireServer(UPLOADED, running("validating", "0/0/0"));
                MiniMax minimax = Clients.of(server)) {
            minimax.batches().startFile(file);

            assertThat(server.request().text()).contains("filename=\"lines.txt.jsonl\"");
        }
    }

    @Test
    void whatThePlatformWouldRefuse_isRefusedEarly() throws Exception {
        try (WireServer server = new WireServer();
                MiniMax minimax = Clients.of(server);
                BatchLines lines = BatchLines.create()) {
            assertThatThrownBy(() -> minimax.batches().start(lines)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no lines");
            assertThatThrownBy(() -> lines.add(" ", SUM)).hasMessageContaining("Line 1").hasMessageContaining("empty");
            lines.add("a", SUM).add("b", SUM);
            assertThatThrownBy(() -> lines.add("a", SUM)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Line 3 has the custom id 'a', like line 1; give each its own");
            assertThat(lines.count()).isEqualTo(2);

            Path huge = folder.resolve("huge.jsonl");
            try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
                sparse.setLength(BatchLines.MOST_BYTES + 1);
            }
            assertThatThrownBy(() -> minimax.batches().startFile(huge)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("104857601 bytes");
            assertThatThrownBy(() -> minimax.batches().startFile(folder.resolve("none")))
                    .isInstanceOf(UncheckedIOException.class).hasMessageContaining("none");
            assertThat(server.unread()).isZero();
        }
    }

    @Test
    void moreLinesOrBytesThanABatchTakes_areRefused() {
        try (BatchLines lines = BatchLines.create()) {
            for (int i = 0; i < BatchLines.MOST_LINES; i++) {
                lines.add("line " + i, SUM);
            }
            assertThatThrownBy(() -> lines.add("one more", SUM)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'one more'").hasMessageContaining("50000 lines of 50000");
        }
        ChatRequest large = ChatRequest.builder("m").user("x".repeat(60 * 1024 * 1024)).build();
        try (BatchLines lines = BatchLines.create()) {
            lines.add("a", large);
            assertThatThrownBy(() -> lines.add("b", large)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("another batch");
            assertThat(lines.count()).isEqualTo(1);
        }
    }

    @Test
    void aLostReplyToCreate_isNotRepeatedAndSaysHowToFindOut() {
        try (WireServer server = new WireServer(UPLOADED, reset(), running("validating", "0/0/0"));
                MiniMax minimax = Clients.builder(server).maxRetries(2).timing(new Pauses().timing()).build()) {
            MiniMaxException e = catchThrowableOfType(ConnectionException.class,
                    () -> minimax.batches().start(Map.of("a", SUM)));

            assertThat(e).hasMessageContaining("Creation of a batch of file 198533392248503").hasMessageEndingWith(
                    "Whether the batch was created is not known: look for the input file 198533392248503 in "
                            + "batches().list() (or 'minimax batch list') before creating it again, or it may run twice.");
            assertThat(e.savedTask()).isEmpty();
            assertThat(server.unread()).isEqualTo(2);
        }
    }

    @Test
    void aRefusedCreate_saysWhereTheLinesAre() {
        try (WireServer server = new WireServer(UPLOADED, refusal(2013, "invalid params, callback_url"));
                MiniMax minimax = Clients.of(server)) {
            assertThatThrownBy(() -> minimax.batches().start(Map.of("a", SUM)))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("The lines are stored as file 198533392248503");
        }
    }

    @Test
    void aCreateThatWasNotTakenForNow_isRepeated() {
        try (WireServer server = new WireServer(refusal(1041, "connection limit"), running("validating", "0/0/0"));
                MiniMax minimax = Clients.builder(server).maxRetries(1).timing(new Pauses().timing()).build()) {
            Batch batch = minimax.batches().create(new BatchRequest(new FileId("1"), null, null, null, null));

            assertThat(batch.id()).isEqualTo(ID);
            assertThat(batch.createdAt()).isEqualTo(1725438001);
        }
    }

    @Test
    void results_areThoseOfBothFiles() {
        List<BatchResult> results = results(ended("completed", "5/2/3", "\"41\"", "\"42\""),
                file("\uFEFF" + answered("a", "8"), "\r\n", answered("b", "九").replace("\n", "\r\n")),
                file(refused("c", 1026, "input new_sensitive"), lost("d", "batch_expired"),
                        lost("e", "x").strip()));

        assertThat(results).extracting(BatchResult::customId).containsExactly("a", "b", "c", "d", "e");
        assertThat(results.get(0).text()).isEqualTo("8");
        assertThat(results.get(1).reply()).isPresent();
        assertThat(results.get(1).failure()).isEmpty();
        assertThat(results.get(2).reply()).isEmpty();
        assertThatThrownBy(() -> results.get(2).text()).isInstanceOf(TaskFailedException.class)
                .hasMessageContaining("Line c of " + ID).hasMessageContaining("1026")
                .hasMessageContaining("Change the input.").hasMessageContaining("trace id 0a");
        assertThatThrownBy(() -> results.get(3).text())
                .hasMessageContaining("batch_expired: the window ended").hasMessageContaining("another batch");
    }

    @Test
    void anErrorStatusInALine_isAFailureToo() {
        String openAi = "{\"id\":\"r\",\"custom_id\":\"a\",\"response\":{\"status_code\":429,\"request_id\":\"0b\","
                + "\"body\":{\"type\":\"error\",\"error\":{\"message\":\"slow down (1002)\"}}},\"error\":null}\n";
        BatchResult result = results(ended("completed", "1/0/1", "null", "\"42\""), file(openAi)).get(0);

        assertThat(result.failure()).hasValueSatisfying(
                why -> assertThat(why.toException()).isInstanceOf(RateLimitException.class));
    }

    @Test
    void missingFiles_areNoResults() {
        assertThat(results(ended("cancelled", "9/0/0", "null", "null"))).isEmpty();
        assertThat(results(ended("completed", "0/0/0", "\"\"", "null"))).isEmpty();
    }

    @Test
    void results_areReadWhileTheyAreUsed() throws Exception {
        try (WireServer server = new WireServer(ended("completed", "2/2/0", "\"41\"", "\"42\""), (request, wire) -> {
            wire.send("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 999999\r\n\r\n"
                    + answered("a", "8") + "{\"half");
            wire.awaitHangUp();
        }); MiniMax minimax = Clients.of(server)) {
            BatchResults batch = minimax.batches().task(ID).await(HOUR);
            try (Stream<BatchResult> results = batch.stream()) {
                assertThat(results.iterator().next().customId()).isEqualTo("a");
            }
            server.request();
            assertThat(server.request().path()).isEqualTo("/v1/files/retrieve_content?file_id=41");
            assertThat(server.unread()).isZero();
        }
    }

    @Test
    void aBrokenDownload_isTakenUpAgain() {
        String lines = answered("a", "8") + answered("b", "9");
        try (WireServer server = new WireServer(ended("completed", "2/2/0", "\"41\"", "null"), (request, wire) -> {
            wire.send("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: " + lines.length()
                    + "\r\n\r\n" + lines.substring(0, 300));
        }, (request, wire) -> {
            wire.send("HTTP/1.1 206 X\r\nContent-Type: application/octet-stream\r\nContent-Range: bytes 300-"
                    + (lines.length() - 1) + "/" + lines.length() + "\r\nContent-Length: " + (lines.length() - 300)
                    + "\r\n\r\n" + lines.substring(300));
        });
                MiniMax minimax = Clients.builder(server).maxRetries(1).timing(new Pauses().timing()).build();
                Stream<BatchResult> results = minimax.batches().task(ID).await(HOUR).stream()) {
            assertThat(results.map(BatchResult::text)).containsExactly("8", "9");
        }
    }

    @Test
    void whatGoesWrongWhileReading_carriesTheTask() {
        assertThatReading(MalformedReplyException.class, file(answered("a", "8"), "not json\n"))
                .hasMessageContaining("line 2 is not the JSON").hasMessageContaining(SAVED);
        assertThatReading(InvalidRequestException.class, refusal(2013, "invalid params, file_id"))
                .hasMessageContaining("The batch keeps its results");
        assertThatReading(ConnectionException.class, (request, wire) -> wire.send(
                "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 999\r\n\r\nabc"))
                .hasMessageContaining("Download of file 41");
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> assertThatReading(
            Class<? extends MiniMaxException> type, WireServer.Script download) {
        MiniMaxException e = catchThrowableOfType(type,
                () -> results(ended("completed", "2/2/0", "\"41\"", "null"), download));
        assertThat(e.savedTask()).contains(SAVED);
        return assertThat((Throwable) e);
    }

    @Test
    void list_fetchesPagesWhenTheyAreNeeded() throws Exception {
        String one = "{\"object\":\"list\",\"data\":[{\"id\":\"batch_3\",\"status\":\"completed\"},{\"id\":\"batch_2\"}],"
                + "\"first_id\":\"batch_3\",\"last_id\":\"batch_2\",\"has_more\":true}";
        String two = "{\"object\":\"list\",\"data\":[{\"id\":\"batch_1\"}],\"first_id\":\"batch_1\","
                + "\"last_id\":\"batch_1\",\"has_more\":false}";
        try (WireServer server = new WireServer(json(one), json(two)); MiniMax minimax = Clients.of(server)) {
            Iterator<Batch> batches = minimax.batches().list().iterator();

            assertThat(batches.next().id()).isEqualTo("batch_3");
            assertThat(batches.next().id()).isEqualTo("batch_2");
            assertThat(server.request().path()).isEqualTo("/v1/batches?limit=100");
            assertThat(server.unread()).isZero();
            assertThat(batches.next().id()).isEqualTo("batch_1");
            assertThat(server.request().path()).isEqualTo("/v1/batches?limit=100&after=batch_2");
            assertThat(batches.hasNext()).isFalse();
        }
    }

    @Test
    void aListWithoutWordOfMore_goesOnWhileItsPagesAreFull() throws Exception {
        String full = "{\"object\":\"list\",\"data\":[" + "{\"id\":\"x\"},".repeat(99) + "{\"id\":\"batch_9\"}]}";
        try (WireServer server = new WireServer(json(full), json("{\"object\":\"list\",\"data\":[{\"id\":\"y\"}]}"));
                MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.batches().list()).hasSize(101);
            server.request();
            assertThat(server.request().path()).endsWith("after=batch_9");
        }
    }

    @Test
    void aServerThatKnowsNoPages_isNotAskedForEver() {
        String same = "{\"object\":\"list\",\"data\":[{\"id\":\"a\"}],\"last_id\":\"a\",\"has_more\":true}";
        try (WireServer server = new WireServer(json(same), json(same), json(same));
                MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.batches().list()).hasSize(2);
        }
    }

    @Test
    void anAccountWithoutBatches_hasAnEmptyList() {
        try (WireServer server = new WireServer(json("{\"object\":\"list\",\"data\":[],\"has_more\":false}"));
                MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.batches().list()).isEmpty();
        }
    }
}

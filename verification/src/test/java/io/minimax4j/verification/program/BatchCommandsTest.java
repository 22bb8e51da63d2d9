package io.minimax4j.verification.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.process.Command;
import io.minimax4j.verification.process.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for batches and callbacks against replies that are written out by hand. */
class BatchCommandsTest {
    private static final String GET = "GET /v1/batches/batch_1";
    private static final String SUCCESS = "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
    private static final String FILE = "{\"file\":{\"file_id\":11,\"bytes\":5,\"created_at\":1,\"filename\":\"q.jsonl\","
            + "\"purpose\":\"batch\"}," + SUCCESS;
    private static final String LINES = "{\"custom_id\":\"a\"}\n{\"custom_id\":\"b\"}\n";
    private static final String DELIVERY = "{\"id\":\"4711\",\"subject\":\"batch_1\",\"url\":\"https://example.com/hook\","
            + "\"status\":\"failed\",\"tries\":3,\"created_at\":1725438001,\"last_http_status\":500,"
            + "\"last_error\":\"HTTP 500\",\"body\":{\"id\":\"batch_1\"}," + SUCCESS;

    private final CannedServer server = new CannedServer();
    @TempDir
    Path folder;

    private static String batch(String status, int completed, int failed, String output, String errors) {
        return "{\"id\":\"batch_1\",\"object\":\"batch\",\"errors\":null,\"input_file_id\":\"11\",\"status\":\""
                + status
                + "\",\"output_file_id\":" + output + ",\"error_file_id\":" + errors + ",\"created_at\":1725438001,"
                + "\"request_counts\":{\"total\":3,\"completed\":" + completed + ",\"failed\":" + failed + "},"
                + SUCCESS;
    }

    /** A batch of three lines, one of which fails. */
    private CannedServer mixed() {
        return server.reply("POST /v1/files/upload", FILE)
                .reply("POST /v1/batches", batch("validating", 0, 0, "null", "null"))
                .reply(GET, batch("in_progress", 1, 0, "null", "null"), batch("completed", 2, 1, "\"21\"", "\"22\""))
                .reply("GET /v1/files/retrieve_content?file_id=21", LINES)
                .reply("GET /v1/files/retrieve_content?file_id=22", "{\"custom_id\":\"c\"}\n");
    }

    private Command command(Object... words) {
        Object[] all = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            all[i] = words[i].toString();
        }
        return Program.command().and(all).with("MINIMAX_BASE_URL", server.url()).with("MINIMAX_API_KEY", "sk-of-mine");
    }

    private Outcome run(Object... words) {
        return command(words).run();
    }

    private Path questions() throws IOException {
        return Files.writeString(folder.resolve("q.jsonl"), "{}\n");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void run_writesBothFilesAndTellsTheCounts() throws Exception {
        mixed();
        Path out = folder.resolve("answers.jsonl");
        Path errors = folder.resolve("errors.jsonl");

        Outcome run = run("batch", "run", questions(), "--out", out, "--errors", errors, "--callback-url",
                "https://example.com/hook");

        assertThat(run.exit()).as(run.toString()).isZero();
        assertThat(out).hasContent(LINES);
        assertThat(errors).hasContent("{\"custom_id\":\"c\"}\n");
        assertThat(run.text().lines()).containsExactly("batch_1 completed: 3 lines, 2 completed, 1 failed",
                out + ": 36 B", errors + ": 18 B");
        assertThat(run.errors()).as("no bar where nobody watches").isEqualTo("minimax: batch_1 has started\n");
        assertThat(server.next().what()).isEqualTo("POST /v1/files/upload");
        assertThat(server.next().body()).contains("\"input_file_id\":\"11\"",
                "\"callback_url\":\"https://example.com/hook\"");
    }

    @Test
    void failedLines_areARemarkOrWithStrictAFailure() throws Exception {
        mixed();
        Path out = folder.resolve("answers.jsonl");

        Outcome lenient = run("batch", "run", questions(), "--out", out);
        Outcome strict = run("batch", "resume", "batch_1", "--out", out, "--strict");

        assertThat(lenient.exit()).isZero();
        assertThat(lenient.errors()).contains("1 lines failed; see why with: minimax batch resume batch_1 --errors");
        assertThat(strict.exit()).isEqualTo(1);
        assertThat(strict.errors()).contains("batch_1 is completed: 1 lines failed and 0 were not answered.");
        assertThat(out).hasContent(LINES);
    }

    @Test
    void promptsOfAPlainFile_areAskedOfTheModel() throws Exception {
        mixed();
        Path prompts = Files.writeString(folder.resolve("prompts.txt"), "3+5?\n\n三加五？\n");

        assertThat(run("batch", "run", prompts, "--model", "MiniMax-M1", "--detach").text()).isEqualTo("batch_1\n");
        assertThat(server.next().body()).contains(
                "{\"custom_id\":\"1\",\"method\":\"POST\",\"url\":\"/v1/text/chatcompletion_v2\",\"body\":"
                        + "{\"model\":\"MiniMax-M1\",\"messages\":[{\"role\":\"user\",\"content\":\"3+5?\"}],"
                        + "\"stream\":false}}\n{\"custom_id\":\"3\",",
                "三加五？");
    }

    @Test
    void theEndOfTheProgram_leavesTheBatchAndSaysHowToComeBack() throws Exception {
        mixed().reply("GET /v1/batches/batch_2",
                batch("in_progress", 1, 0, "null", "null").replace("batch_1", "batch_2"));
        Path out = folder.resolve("answers.jsonl");
        Process program = command("batch", "resume", "batch_2", "--out", out).start();
        server.next();

        program.toHandle().destroy();

        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(
                "minimax: the batch goes on; come back to it with: minimax batch resume batch_2 --out " + out + "\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void aBatchThatFailed_saysWhyAndExitsWith1() throws Exception {
        String refused = batch("failed", 0, 0, "null", "null").replace("\"errors\":null",
                "\"errors\":{\"object\":\"list\",\"data\":[{\"code\":\"x\",\"message\":\"not JSON\",\"line\":2}]}");
        server.reply(GET, refused);

        Outcome resume = run("batch", "resume", "mm1:batch:YmF0Y2hfMQ", "--out", folder.resolve("answers.jsonl"));

        assertThat(resume.exit()).isEqualTo(1);
        assertThat(resume.errors()).startsWith("minimax: Batch batch_1 at ").contains("line 2: not JSON");
        assertThat(run("batch", "get", "batch_1").text()).contains("failed").endsWith("line 2: not JSON\n");
    }

    @Test
    void listGetAndCancel_showTheBatch() {
        server.reply("GET /v1/batches?limit=20", "{\"object\":\"list\",\"data\":["
                + batch("in_progress", 1, 0, "null", "null") + "],\"last_id\":\"batch_1\",\"has_more\":true}")
                .reply(GET, batch("in_progress", 1, 0, "null", "null"))
                .reply("POST /v1/batches/batch_1/cancel", batch("cancelling", 1, 0, "null", "null"));

        Outcome list = run("batch", "list");
        assertThat(list.text()).contains("ID", "batch_1", "in_progress", "2024-09-04T08:20:01Z");
        assertThat(list.errors()).contains("--after batch_1");
        assertThat(run("batch", "get", "batch_1", "--json").text()).startsWith("{\"id\":\"batch_1\"");
        assertThat(run("batch", "cancel", "batch_1").text()).isEqualTo("batch_1 cancelling\n");
    }

    @Test
    void withoutAPlaceForTheResults_theUsageIsWrong() throws Exception {
        assertThat(run("batch", "run", questions()).exit()).isEqualTo(2);
        assertThat(run("batch").exit()).isEqualTo(2);
        assertThat(run("callbacks").exit()).isEqualTo(2);
    }

    @Test
    void callbacks_areListedShownAndReplayed() {
        server.reply("GET /v1/callbacks/deliveries?limit=20&status=failed&subject=batch_1",
                "{\"object\":\"list\",\"data\":[" + DELIVERY + "],\"has_more\":false}")
                .reply("GET /v1/callbacks/deliveries/4711", DELIVERY)
                .reply("POST /v1/callbacks/deliveries/4711/replay", DELIVERY.replace("failed", "pending"));

        assertThat(run("callbacks", "list", "--status", "failed", "--subject", "batch_1").text()).contains("4711",
                "batch_1", "500", "https://example.com/hook");
        assertThat(run("callbacks", "show", "4711").text()).contains("HTTP 500", "{\"id\":\"batch_1\"}");
        assertThat(run("callbacks", "replay", "4711").text()).isEqualTo("4711 pending\n");
    }

    @Test
    void theSecret_isShownAndRotated() {
        server.reply("GET /v1/callbacks/secret", "{\"secret\":\"whsec_one\"," + SUCCESS)
                .reply("POST /v1/callbacks/secret/rotate", "{\"secret\":\"whsec_two\"," + SUCCESS);

        assertThat(run("callbacks", "secret").text()).isEqualTo("whsec_one\n");
        assertThat(run("callbacks", "secret", "--rotate").text()).isEqualTo("whsec_two\n");
    }
}

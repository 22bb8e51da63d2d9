package io.minimax4j.server.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.ScriptedChat;
import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class BatchRoutesTest {
    private static final String FORM = "--a8c5\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nbatch\r\n"
            + "--a8c5\r\nContent-Disposition: form-data; name=\"file\"; filename=\"in.jsonl\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n%s\r\n--a8c5--\r\n";

    @TempDir
    Path data;

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.start(data, config -> config.with(Settings.ACCOUNT_PARALLEL_TASKS, 1));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String line(String id, String more) {
        return "{\"custom_id\":\"" + id + "\",\"method\":\"POST\",\"url\":\"/v1/text/chatcompletion_v2\",\"body\":{"
                + more + "\"model\":\"MiniMax-Text-01\",\"messages\":[{\"role\":\"user\",\"content\":\"" + id
                + "\"}]}}\n";
    }

    private String upload(String content) throws Exception {
        return field("file_id", server.send(server.request("/v1/files/upload")
                .header("Content-Type", "multipart/form-data; boundary=a8c5")
                .POST(BodyPublishers.ofString(FORM.formatted(content)))).body());
    }

    private String create(String content, String endpoint) throws Exception {
        return server.post("/v1/batches", "{\"endpoint\":\"" + endpoint + "\",\"input_file_id\":\"" + upload(content)
                + "\"}").body();
    }

    private String create(String content) throws Exception {
        return create(content, TestServer.CHAT);
    }

    /** The batch once it has ended. */
    private String run(String content) throws Exception {
        return ended(field("id", create(content)));
    }

    private String ended(String id) throws Exception {
        String batch = server.get("/v1/batches/" + id).body();
        while (!batch.matches(".*\"status\":\"(completed|failed|expired|cancelled)\".*")) {
            Thread.onSpinWait();
            batch = server.get("/v1/batches/" + id).body();
        }
        return batch;
    }

    private static String field(String name, String json) {
        Matcher matcher = Pattern.compile("\"" + name + "\":\"?([^\",}]+)").matcher(json);
        if (!matcher.find()) {
            throw new AssertionError("no " + name + " in " + json);
        }
        return matcher.group(1);
    }

    private HttpResponse<String> content(String fileId) throws Exception {
        return server.get("/v1/files/retrieve_content?file_id=" + fileId);
    }

    @Test
    void createdBatch_looksAsTheContractSays() throws Exception {
        server.chat.script(sink -> Thread.currentThread().join());
        String file = upload(line("a", ""));

        String batch = server.post("/v1/batches", "{\"input_file_id\":\"" + file + "\"}").body();

        long created = Long.parseLong(field("created_at", batch));
        assertThat(batch).isEqualTo("{\"id\":\"" + field("id", batch) + "\",\"object\":\"batch\",\"endpoint\":"
                + "\"/v1/text/chatcompletion_v2\",\"errors\":null,\"input_file_id\":\"" + file
                + "\",\"completion_window\":\"24h\",\"status\":\"validating\",\"output_file_id\":null,"
                + "\"error_file_id\":null,\"created_at\":" + created + ",\"in_progress_at\":null,\"expires_at\":"
                + (created + 86_400) + ",\"finalizing_at\":null,\"completed_at\":null,\"failed_at\":null,"
                + "\"expired_at\":null,\"cancelling_at\":null,\"cancelled_at\":null,\"request_counts\":{\"total\":0,"
                + "\"completed\":0,\"failed\":0},\"callback_url\":null,\"metadata\":null,\"base_resp\":"
                + "{\"status_code\":0,\"status_msg\":\"success\"}}");
        assertThat(field("id", batch)).matches("batch_[A-Za-z0-9]{24}");
        server.post("/v1/batches/" + field("id", batch) + "/cancel", "{}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /v1/text/chatcompletion_pro | {"model":"abab6-chat","stream":true,"messages":[{"sender_type":"USER","text":"x"}]} | "reply":"Hi"
            /v1/text/chatcompletion     | {"model":"abab6-chat","stream":true,"messages":[{"sender_type":"USER","text":"x"}]} | "reply":"Hi"
            /v1/embeddings              | {"model":"embo-01","texts":["a"]}  | {"vectors":[[0.5,-1.25]],"total_tokens":1
            /v1/embeddings              | {"model":"embo-01","input":"a"}    | "embedding":[0.5,-1.25]
            """)
    void linesOfOtherTextPaths_areAnsweredAsThePathDoes(String path, String body, String expected) throws Exception {
        String line = "{\"custom_id\":\"ID\",\"method\":\"POST\",\"url\":\"" + path + "\",\"body\":" + body + "}\n";

        String bad = line.replace("ID", "b").replace("model\":\"", "model\":\"no-");
        String batch = ended(field("id", create(line.replace("ID", "a") + bad, path)));

        assertThat(content(field("output_file_id", batch)).body()).contains("\"custom_id\":\"a\"", expected,
                "\"status_code\":0").endsWith("\"error\":null}\n");
        assertThat(content(field("error_file_id", batch)).body()).contains("\"custom_id\":\"b\"",
                "\"status_code\":2013", "unknown model");
    }

    @Test
    void lineThatAsksForAStream_isAnsweredWhole() throws Exception {
        server.chat.script(ScriptedChat.says("Hi ", "there"));

        String batch = run(line("a", "\"stream\":true,"));

        assertThat(content(field("output_file_id", batch)).body())
                .contains("\"custom_id\":\"a\"", "\"content\":\"Hi there\"", "\"object\":\"chat.completion\"")
                .endsWith("\"error\":null}\n");
    }

    @Test
    void lineOfTheEngineThatFails_standsInTheErrorFileWithItsCode() throws Exception {
        server.chat.script(sink -> {
            if (server.chat.asked().turns().getFirst().text().equals("b")) {
                throw new ApiException(ErrorCode.INPUT_SENSITIVE);
            }
            ScriptedChat.says("Hi").play(sink);
        });

        String batch = run(line("a", "") + line("b", "") + line("c", ""));

        assertThat(batch).contains("\"request_counts\":{\"total\":3,\"completed\":2,\"failed\":1}");
        assertThat(content(field("error_file_id", batch)).body()).contains("\"custom_id\":\"b\"",
                "\"status_code\":1026", "\"error\":null");
    }

    /** The batch of an endpoint whose lines are these bodies, once it has ended. */
    private String run(String endpoint, String... bodies) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < bodies.length; i++) {
            lines.append("{\"custom_id\":\"").append(i).append("\",\"method\":\"POST\",\"url\":\"").append(endpoint)
                    .append("\",\"body\":").append(bodies[i]).append("}\n");
        }
        String created = server.post("/v1/batches", "{\"endpoint\":\"" + endpoint + "\",\"input_file_id\":\""
                + upload(lines.toString()) + "\"}").body();
        return ended(field("id", created));
    }

    @Test
    void linesOfChatCompletions_areAnsweredWholeOrWithATrueStatus() throws Exception {
        server.chat.script(ScriptedChat.says("Hi"));

        String batch = run("/v1/chat/completions",
                "{\"stream\":true,\"model\":\"MiniMax-M3\",\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}",
                "{\"model\":\"gpt-4\",\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}",
                "{\"model\":\"MiniMax-M3\",\"n\":2}");

        assertThat(batch).contains("\"endpoint\":\"/v1/chat/completions\"", "\"completed\":1,\"failed\":2");
        assertThat(content(field("output_file_id", batch)).body()).contains("\"custom_id\":\"0\"",
                "\"response\":{\"status_code\":200,", "\"object\":\"chat.completion\"", "\"content\":\"Hi\"");
        assertThat(content(field("error_file_id", batch)).body()).containsSubsequence("\"custom_id\":\"1\"",
                "\"response\":{\"status_code\":400,", "\"body\":{\"type\":\"error\"", "\"custom_id\":\"2\"",
                "\"response\":{\"status_code\":400,", "n is 2");
    }

    @Test
    void linesOfResponses_areAnsweredWhole() throws Exception {
        server.chat.script(ScriptedChat.says("Hi"));

        String batch = run("/v1/responses", "{\"stream\":true,\"model\":\"MiniMax-M3\",\"input\":\"x\"}");

        assertThat(content(field("output_file_id", batch)).body()).contains("\"response\":{\"status_code\":200,",
                "\"object\":\"response\"", "\"status\":\"completed\"", "\"output_text\":\"Hi\"");
    }

    @Test
    void endpointsThatLinesMayNotName_areRefused() throws Exception {
        assertThat(server.post("/v1/batches", "{\"endpoint\":\"/v1/models\",\"input_file_id\":\""
                + upload(line("a", "")) + "\"}").body()).contains("\"status_code\":2013",
                        "endpoint must be one of /v1/text/chatcompletion_v2, ", "/v1/chat/completions",
                        "/v1/responses");
    }

    @Test
    void unknownBatch_is404ForAnOpenAiClient_butAnUnknownInputFileIsAWrongField() throws Exception {
        HttpResponse<String> unknown = server.send(server.request("/v1/batches/batch_AAAAAAAAAAAAAAAAAAAAAAAA")
                .header("X-Stainless-Lang", "js"));
        HttpResponse<String> input = server.send(server.request("/v1/batches").header("X-Stainless-Lang", "js")
                .POST(BodyPublishers.ofString("{\"input_file_id\":\"7\"}")));

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(input.statusCode()).isEqualTo(400);
        assertThat(input.body()).contains("file_id 7 does not exist", "(2013)", "\"http_code\":\"400\"");
    }

    @Test
    void linesForAnthropicsClients_areAnsweredInTheirShape() throws Exception {
        String path = "/anthropic/v1/messages";
        String file = upload((line("a", "\"stream\":true,") + line("b", "\"max_tokens\":0,"))
                .replace("/v1/text/chatcompletion_v2", path));

        String batch = ended(field("id", server.post("/v1/batches",
                "{\"input_file_id\":\"" + file + "\",\"endpoint\":\"" + path + "\"}").body()));

        assertThat(content(field("output_file_id", batch)).body()).contains("\"custom_id\":\"a\"",
                "\"status_code\":200", "\"content\":[{\"type\":\"text\",\"text\":\"Hi\"}]",
                "\"stop_reason\":\"end_turn\"}");
        assertThat(content(field("error_file_id", batch)).body()).contains("\"custom_id\":\"b\"",
                "\"status_code\":400", "\"body\":{\"type\":\"error\",\"request_id\":\"",
                "\"error\":{\"type\":\"invalid_request_error\",\"message\":\"invalid params, max_tokens is 0;"
                        + " it must be at least 1 (2013)\"}}");
    }

    @Test
    void files_areServedAsLinesAndNotAsJson_andListedByPurpose() throws Exception {
        String batch = run(line("a", ""));
        String output = field("output_file_id", batch);

        assertThat(content(output).headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        assertThat(server.get("/v1/files/list?purpose=batch_output").body()).contains("\"file_id\":" + output);
        assertThat(server.get("/v1/files/list?purpose=batch").body()).doesNotContain("\"file_id\":" + output);
    }

    @Test
    void list_isPagedNewestFirst() throws Exception {
        String first = field("id", run(line("a", "")));
        String second = field("id", run(line("b", "")));
        String third = field("id", run(line("c", "")));

        String page = server.get("/v1/batches?limit=2").body();
        String rest = server.get("/v1/batches?limit=2&after=" + second).body();

        assertThat(page).containsSubsequence(third, second).doesNotContain(first)
                .contains("\"first_id\":\"" + third + "\",\"last_id\":\"" + second + "\",\"has_more\":true");
        assertThat(rest).contains(first).doesNotContain(third).contains("\"has_more\":false");
    }
}

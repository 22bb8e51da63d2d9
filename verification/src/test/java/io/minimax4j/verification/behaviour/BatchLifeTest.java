package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.process.Storage;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.BatchFiles;
import io.minimax4j.verification.wire.BatchResults;
import io.minimax4j.verification.wire.Batches;
import io.minimax4j.verification.wire.Reply;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A batch from its creation to its results, on a server that answers as fast as it can. */
final class BatchLifeTest {
    private static final String STRANGER = "key-of-a-stranger";

    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    private Api api;
    private Batches batches;

    @BeforeAll
    static void addAccount() {
        Storage.addAccount(server.process(), STRANGER);
    }

    @BeforeEach
    void call() {
        api = Api.of(server.process());
        batches = new Batches(api);
    }

    @Test
    void created_hasEveryFieldOfTheContract() {
        long file = batches.upload(BatchFiles.sums(1));
        JsonNode batch = batches.create(file, ",\"endpoint\":\"" + BatchFiles.CHAT
                + "\",\"completion_window\":\"24h\",\"metadata\":{\"who\":\"me\"}").json();

        assertThat(batch.properties().stream().map(field -> field.getKey())).contains("id", "object", "endpoint",
                "errors", "input_file_id", "completion_window", "status", "output_file_id", "error_file_id",
                "created_at", "in_progress_at", "expires_at", "finalizing_at", "completed_at", "failed_at",
                "expired_at", "cancelling_at", "cancelled_at", "request_counts", "callback_url", "metadata");
        assertThat(batch.get("id").asText()).matches("batch_[A-Za-z0-9]{24}");
        assertThat(batch.get("object").asText()).isEqualTo("batch");
        assertThat(batch.get("endpoint").asText()).isEqualTo(BatchFiles.CHAT);
        assertThat(batch.get("input_file_id")).isEqualTo(Reply.parse("\"" + file + "\""));
        assertThat(batch.get("completion_window").asText()).isEqualTo("24h");
        assertThat(batch.get("status").asText()).isEqualTo("validating");
        assertThat(batch.at("/request_counts")).isEqualTo(Reply.parse("{\"total\":0,\"completed\":0,\"failed\":0}"));
        assertThat(batch.get("expires_at").asLong() - batch.get("created_at").asLong()).isEqualTo(86_400);
        assertThat(batch.at("/metadata/who").asText()).isEqualTo("me");
        assertThat(batch.at("/base_resp/status_code").asInt(-1)).isZero();
    }

    @Test
    void completed_answersEveryLineOnceAndTellsWhen() {
        JsonNode batch = batches.awaitEnd(batches.start(BatchFiles.sums(300)));

        assertThat(batch.get("status").asText()).isEqualTo("completed");
        BatchResults.read(api, batch).requireAllSums(300);
        assertThat(batch.get("error_file_id").isNull()).isTrue();
        assertThat(batch.get("errors").isNull()).isTrue();
        assertThat(List.of("created_at", "in_progress_at", "finalizing_at", "completed_at"))
                .isSortedAccordingTo((one, other) -> Long.compare(batch.get(one).asLong(), batch.get(other).asLong()))
                .allSatisfy(time -> assertThat(batch.get(time).asLong()).isPositive());
        assertThat(List.of("failed_at", "expired_at", "cancelling_at", "cancelled_at"))
                .allSatisfy(time -> assertThat(batch.get(time).isNull()).isTrue());
    }

    @Test
    void endpointAndWindow_areOptionalAndMetadataMayBeAbsent() {
        JsonNode batch = batches.create(batches.upload(BatchFiles.sums(1))).json();

        assertThat(batch.get("endpoint").asText()).isEqualTo(BatchFiles.CHAT);
        assertThat(batch.get("completion_window").asText()).isEqualTo("24h");
        assertThat(batch.get("callback_url").isNull()).isTrue();
    }

    @Test
    void fileId_asANumber_isTakenToo() {
        Reply reply = api.post("/v1/batches", "{\"input_file_id\":" + batches.upload(BatchFiles.sums(1)) + "}");

        assertThat(reply.json().path("id").asText()).as(reply.toString()).startsWith("batch_");
    }

    @Test
    void markOfByteOrderAndWindowsLineEnds_areFine() {
        String lines = "\uFEFF" + BatchFiles.sum(0) + "\r\n" + BatchFiles.sum(1) + "\r\n" + BatchFiles.sum(2);

        JsonNode batch = batches.awaitEnd(batches.start(lines.getBytes(StandardCharsets.UTF_8)));

        BatchResults.read(api, batch).requireAllSums(3);
    }

    @Test
    void customId_ofAnyAlphabet_comesBack() {
        byte[] lines = BatchFiles.lines(BatchFiles.line("第一行 \\\"a\\\" \\n-5", BatchFiles.question(5)));

        BatchResults results = BatchResults.read(api, batches.awaitEnd(batches.start(lines)));

        assertThat(results.output()).containsOnlyKeys("第一行 \"a\" \n-5");
    }

    @Test
    void streamInABody_isForcedOff() {
        byte[] lines = BatchFiles.lines(BatchFiles.line("sum-4",
                BatchFiles.question(4, "MiniMax-Text-01", ",\"stream\":true")));

        BatchResults results = BatchResults.read(api, batches.awaitEnd(batches.start(lines)));

        results.requireRight();
        assertThat(results.output().get("sum-4").at("/response/body/object").asText()).isEqualTo("chat.completion");
    }

    @Test
    void failedLine_goesToTheErrorFileWithItsResponse() {
        JsonNode batch = batches.awaitEnd(batches.start(BatchFiles.lines(BatchFiles.sum(1),
                BatchFiles.line("bad", BatchFiles.question(2, "no-such-model", "")))));

        BatchResults results = BatchResults.read(api, batch);
        assertThat(batch.get("status").asText()).isEqualTo("completed");
        results.requireRight();
        results.requireCounts(2);
        assertThat(results.output()).containsOnlyKeys("sum-1");
        assertThat(results.errors()).containsOnlyKeys("bad");
        JsonNode bad = results.errors().get("bad");
        assertThat(bad.at("/response/status_code").asInt()).isEqualTo(200);
        assertThat(bad.at("/response/body/base_resp/status_code").asInt()).isEqualTo(2013);
        assertThat(bad.at("/response/body/base_resp/status_msg").asText()).contains("unknown model");
        assertThat(bad.get("error").isNull()).isTrue();
    }

    @Test
    void everyLineFailed_thereIsNoOutputFile() {
        JsonNode batch = batches.awaitEnd(batches.start(
                BatchFiles.lines(BatchFiles.line("bad", BatchFiles.question(2, "no-such-model", "")))));

        assertThat(batch.get("status").asText()).isEqualTo("completed");
        assertThat(batch.get("output_file_id").isNull()).isTrue();
        assertThat(BatchResults.read(api, batch).errors()).containsOnlyKeys("bad");
    }

    @Test
    void outputFile_isNoJsonForAClientThatLooksAtItsType() {
        JsonNode batch = batches.awaitEnd(batches.start(BatchFiles.sums(1)));

        String file = batch.get("output_file_id").asText();
        Reply content = api.get("/v1/files/retrieve_content?file_id=" + file);
        JsonNode about = api.get("/v1/files/retrieve?file_id=" + file).json().get("file");

        assertThat(content.header("Content-Type")).isNotEmpty().doesNotContain("application/json");
        assertThat(about.get("filename").asText()).endsWith(".jsonl");
        assertThat(about.get("bytes").asInt()).isEqualTo(content.body().length);
    }

    /** The third line is wrong; the message says so with the number that an editor shows. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"custom_id\":\"c\",", "not json at all", "[]",
        "{\"method\":\"POST\",\"url\":\"/v1/text/chatcompletion_v2\",\"body\":{}}",
        "{\"custom_id\":\"\",\"method\":\"POST\",\"url\":\"/v1/text/chatcompletion_v2\",\"body\":{}}",
        "{\"custom_id\":\"sum-0\",\"method\":\"POST\",\"url\":\"/v1/text/chatcompletion_v2\",\"body\":{}}",
        "{\"custom_id\":\"c\",\"method\":\"GET\",\"url\":\"/v1/text/chatcompletion_v2\",\"body\":{}}",
        "{\"custom_id\":\"c\",\"method\":\"POST\",\"url\":\"/v1/t2a_v2\",\"body\":{}}",
        "{\"custom_id\":\"c\",\"method\":\"POST\",\"body\":{}}",
        "{\"custom_id\":\"c\",\"method\":\"POST\",\"url\":\"/v1/text/chatcompletion_v2\"}",
        "{\"custom_id\":\"c\",\"method\":\"POST\",\"url\":\"/v1/text/chatcompletion_v2\",\"body\":\"text\"}"})
    void wrongLine_failsTheBatchAndIsNamedByItsNumber(String line) {
        JsonNode batch = batches
                .awaitEnd(
                        batches.start(BatchFiles.lines(BatchFiles.sum(0), BatchFiles.sum(1), line, BatchFiles.sum(3))));

        assertThat(batch.get("status").asText()).isEqualTo("failed");
        assertThat(batch.get("failed_at").asLong()).isPositive();
        assertThat(batch.at("/errors/object").asText()).isEqualTo("list");
        assertThat(batch.at("/errors/data")).hasSize(1);
        JsonNode problem = batch.at("/errors/data/0");
        assertThat(problem.get("line").asInt()).as(problem.toString()).isEqualTo(3);
        assertThat(problem.get("code").asText()).isNotEmpty();
        assertThat(problem.get("message").asText()).isNotEmpty();
        assertThat(batch.get("output_file_id").isNull()).isTrue();
        assertThat(batch.get("error_file_id").isNull()).isTrue();
        assertThat(Batches.done(batch)).isZero();
    }

    @Test
    void severalWrongLines_areAllNamed() {
        JsonNode batch = batches
                .awaitEnd(batches.start(BatchFiles.lines("one", BatchFiles.sum(1), "three", BatchFiles.sum(1))));

        assertThat(StreamSupport.stream(batch.at("/errors/data").spliterator(), false)
                .map(problem -> problem.get("line").asInt())).containsExactly(1, 3, 4);
    }

    @Test
    void onlyBlankLines_failTheBatch() {
        JsonNode batch = batches.awaitEnd(batches.start("\n\r\n\n".getBytes(StandardCharsets.US_ASCII)));

        assertThat(batch.get("status").asText()).isEqualTo("failed");
        assertThat(batch.at("/errors/data/0/message").asText()).isNotEmpty();
    }

    @Test
    void emptyFile_isRefusedAtUpload() {
        assertThat(api.upload("batch", "input.jsonl", new byte[0]).code()).isEqualTo(2013);
    }

    @Test
    void moreThanFiftyThousandLines_failTheBatchAtTheFirstThatIsTooMany() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        IntStream.rangeClosed(0, 50_000).forEach(i -> lines.writeBytes((BatchFiles.line("sum-" + i,
                "{\"model\":\"m\",\"messages\":[]}") + "\n").getBytes(StandardCharsets.US_ASCII)));

        JsonNode batch = batches.awaitEnd(batches.start(lines.toByteArray()));

        assertThat(batch.get("status").asText()).isEqualTo("failed");
        assertThat(batch.at("/errors/data/0/message").asText()).contains("50000");
    }

    @Test
    void unknownFile_isRefusedAtOnce() {
        refused(batches.create(123_456_789), "123456789");
        refused(api.post("/v1/batches", "{\"input_file_id\":\"file-abc\"}"), "input_file_id");
        refused(api.post("/v1/batches", "{}"), "input_file_id");
    }

    @Test
    void fileOfAnotherPurpose_isRefusedAtOnce() {
        long file = api.upload("retrieval", "lines.jsonl", BatchFiles.sums(1)).json().at("/file/file_id").asLong();

        refused(batches.create(file), "purpose");
    }

    @Test
    void fileOfAnotherAccount_looksUnknown() {
        long file = new Batches(api.as(STRANGER)).upload(BatchFiles.sums(1));

        String about = batches.create(file).message().replace(Long.toString(file), "?");

        assertThat(batches.create(file).code()).isEqualTo(2013);
        assertThat(about).isEqualTo(batches.create(123_456_789).message().replace("123456789", "?"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,"completion_window":"12h"          | completion_window
            ,"completion_window":24             | completion_window
            ,"endpoint":"/v1/t2a_v2"            | endpoint
            ,"metadata":{"nested":{"a":1}}      | metadata
            ,"metadata":"text"                  | metadata
            ,"callback_url":"not a url"         | callback_url
            ,"callback_url":"ftp://127.0.0.1/a" | callback_url""")
    void wrongField_isRefusedAtOnceAndNamed(String more, String field) {
        refused(batches.create(batches.upload(BatchFiles.sums(1)), more), field);
    }

    @Test
    void metadata_upToItsLimitsAndNoFurther() {
        long file = batches.upload(BatchFiles.sums(1));

        JsonNode most = batches.create(file, metadata(16, 64, 512)).json();
        assertThat(most.at("/metadata")).as(most.toString()).hasSize(16);
        refused(batches.create(file, metadata(17, 64, 512)), "metadata");
        refused(batches.create(file, metadata(1, 65, 1)), "metadata");
        refused(batches.create(file, metadata(1, 1, 513)), "metadata");
    }

    private static String metadata(int pairs, int key, int value) {
        return IntStream.range(0, pairs).mapToObj(i -> "\"" + (Character.toString('a' + i)).repeat(key) + "\":\""
                + "v".repeat(value) + "\"").collect(Collectors.joining(",", ",\"metadata\":{", "}"));
    }

    private void refused(Reply reply, String named) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.code()).as(reply.toString()).isEqualTo(2013);
        assertThat(reply.message()).contains(named);
        assertThat(reply.json().has("id")).isFalse();
    }

    @Test
    void cancelOfAnEndedBatch_returnsItUnchanged() {
        JsonNode ended = batches.awaitEnd(batches.start(BatchFiles.sums(2)));

        Reply cancelled = batches.cancel(ended.get("id").asText());

        assertThat(cancelled.json()).isEqualTo(ended);
        assertThat(batches.get(ended.get("id").asText())).isEqualTo(ended);
    }

    @Test
    void unknownBatch_isRefused() {
        assertThat(batches.query("batch_AAAAAAAAAAAAAAAAAAAAAAAA").code()).isEqualTo(2013);
        assertThat(batches.query("196362636480578").code()).isEqualTo(2013);
        assertThat(batches.cancel("batch_AAAAAAAAAAAAAAAAAAAAAAAA").code()).isEqualTo(2013);
    }

    @Test
    void batchOfAnotherAccount_looksUnknownAndIsNotListed() {
        String mine = batches.start(BatchFiles.sums(1));
        Batches stranger = new Batches(api.as(STRANGER));

        String about = stranger.query(mine).message().replace(mine, "?");

        assertThat(stranger.query(mine).code()).isEqualTo(2013);
        assertThat(about).isEqualTo(stranger.query("batch_AAAAAAAAAAAAAAAAAAAAAAAA").message()
                .replace("batch_AAAAAAAAAAAAAAAAAAAAAAAA", "?"));
        assertThat(stranger.cancel(mine).code()).isEqualTo(2013);
        assertThat(stranger.ids("?limit=100")).doesNotContain(mine);
        assertThat(batches.awaitEnd(mine).get("status").asText()).isEqualTo("completed");
    }

    @Test
    void list_isPagedNewestFirst() {
        String other = "key-of-a-lister";
        Storage.addAccount(server.process(), other);
        Batches own = new Batches(api.as(other));
        assertThat(own.list("")).isEqualTo(Reply.parse("""
                {"object":"list","data":[],"first_id":null,"last_id":null,"has_more":false,\
                "base_resp":{"status_code":0,"status_msg":"success"}}"""));
        long file = own.upload(BatchFiles.sums(1));
        List<String> newestFirst = IntStream.range(0, 25)
                .mapToObj(i -> own.create(file).json().get("id").asText()).toList().reversed();

        JsonNode first = own.list("");
        assertThat(own.ids("")).isEqualTo(newestFirst.subList(0, 20));
        assertThat(first.get("object").asText()).isEqualTo("list");
        assertThat(first.get("has_more").asBoolean()).isTrue();
        assertThat(first.get("first_id").asText()).isEqualTo(newestFirst.getFirst());
        assertThat(first.get("last_id").asText()).isEqualTo(newestFirst.get(19));
        JsonNode second = own.list("?after=" + newestFirst.get(19));
        assertThat(own.ids("?after=" + newestFirst.get(19))).isEqualTo(newestFirst.subList(20, 25));
        assertThat(second.get("has_more").asBoolean()).isFalse();
        assertThat(own.ids("?limit=3&after=" + newestFirst.get(4))).isEqualTo(newestFirst.subList(5, 8));
        assertThat(own.list("?limit=25").get("has_more").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=101", "?limit=x", "?after=batch_AAAAAAAAAAAAAAAAAAAAAAAA"})
    void list_withAWrongPage_isRefused(String query) {
        assertThat(api.get("/v1/batches" + query).code()).isEqualTo(2013);
    }

    @Test
    void withoutAKey_nothingIsAnswered() {
        assertThat(api.as("").get("/v1/batches").code()).isEqualTo(1004);
        assertThat(api.as("").post("/v1/batches", "{}").code()).isEqualTo(1004);
    }
}

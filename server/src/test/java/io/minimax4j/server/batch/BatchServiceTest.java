package io.minimax4j.server.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.protocol.batch.Batch;
import io.minimax4j.protocol.batch.Batch.Counts;
import io.minimax4j.protocol.batch.BatchStatus;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.file.StoredFile;
import io.minimax4j.server.store.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@Timeout(60)
class BatchServiceTest {
    private static final Duration DAY = Duration.ofDays(1);

    @Parameter
    TestDatabase which;

    @TempDir
    Path folder;

    private BatchNode node;
    private final ConcurrentHashMap<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    @AfterEach
    void close() {
        node.close();
    }

    /** Bodies are told apart by the number in them. */
    private void start(Duration window, BatchEndpoint.Answerer answerer) {
        node = new BatchNode(which.open(folder), folder, window, (caller, json, traceId) -> {
            asked.computeIfAbsent(json.length() > 100 ? "large" : json, body -> new AtomicInteger()).incrementAndGet();
            return answerer.answer(caller, json, traceId);
        });
    }

    private static String input(int requests) {
        return IntStream.rangeClosed(1, requests).mapToObj(i -> BatchNode.line("id-" + i, body(i)))
                .collect(Collectors.joining());
    }

    private static String body(int number) {
        return "{\"n\":" + number + "}";
    }

    private static void fail(boolean when, RuntimeException failure) {
        if (when) {
            throw failure;
        }
    }

    private int times(int number) {
        return asked.get(body(number)).get();
    }

    @Test
    void batch_answersEveryLineOnceInTheOrderOfTheInput() throws Exception {
        start(DAY, (_, json, traceId) -> BaseResp.SUCCESS);

        Batch batch = node.run("\uFEFF" + input(60).replace("\n", "\r\n\n"));

        assertThat(batch.status()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(batch.requestCounts()).isEqualTo(new Counts(60, 60, 0));
        assertThat(batch.errorFileId()).isNull();
        List<String> lines = node.lines(batch.outputFileId());
        assertThat(lines).hasSize(60);
        for (int i = 1; i <= 60; i++) {
            assertThat(lines.get(i - 1)).matches("\\{\"id\":\"batch_req_[0-9a-f]{32}\",\"custom_id\":\"id-" + i
                    + "\",\"response\":\\{\"status_code\":200,\"request_id\":\"[0-9a-f]{32}\",\"body\":"
                    + "\\{\"status_code\":0,\"status_msg\":\"success\"}},\"error\":null}");
            assertThat(times(i)).isEqualTo(1);
        }
    }

    @Test
    void failureThatPasses_costsNothing() throws Exception {
        start(DAY, (_, json, traceId) -> {
            fail(json.equals(body(3)) && times(3) < 3, new ApiException(ErrorCode.RATE_LIMIT));
            return BaseResp.SUCCESS;
        });

        Batch batch = node.run(input(5));

        assertThat(batch.requestCounts()).isEqualTo(new Counts(5, 5, 0));
        assertThat(times(3)).isEqualTo(3);
        assertThat(batch.errorFileId()).isNull();
    }

    @Test
    void failureThatNoRepetitionHelps_isWrittenAtOnce() throws Exception {
        start(DAY, (_, json, traceId) -> {
            fail(json.equals(body(3)), ApiException.invalid("temperature is out of range"));
            return BaseResp.SUCCESS;
        });

        Batch batch = node.run(input(5));

        assertThat(batch.status()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(batch.requestCounts()).isEqualTo(new Counts(5, 4, 1));
        assertThat(times(3)).isEqualTo(1);
        assertThat(node.lines(batch.errorFileId())).singleElement().asString()
                .contains("\"custom_id\":\"id-3\"", "\"status_code\":200", "\"status_code\":2013",
                        "temperature is out of range", "\"error\":null");
    }

    @Test
    void failureThatStays_isWrittenAfterThreeTries() throws Exception {
        start(DAY, (_, json, traceId) -> {
            fail(json.equals(body(2)), new ApiException(ErrorCode.TOKEN_LIMIT));
            return BaseResp.SUCCESS;
        });

        Batch batch = node.run(input(3));

        assertThat(batch.requestCounts()).isEqualTo(new Counts(3, 2, 1));
        assertThat(times(2)).isEqualTo(3);
        assertThat(node.lines(batch.errorFileId())).singleElement().asString().contains("\"status_code\":1039");
    }

    @Test
    void endpointThatBreaksOnALine_costsThatLineOnly() throws Exception {
        start(DAY, (_, json, traceId) -> {
            fail(json.equals(body(7)), new IllegalStateException("a bug, with the secret hunter2"));
            return BaseResp.SUCCESS;
        });

        Batch batch = node.run(input(40));

        assertThat(batch.status()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(batch.requestCounts()).isEqualTo(new Counts(40, 39, 1));
        assertThat(times(7)).isEqualTo(3);
        assertThat(IntStream.rangeClosed(1, 40).filter(i -> i != 7).allMatch(i -> times(i) == 1)).isTrue();
        assertThat(node.lines(batch.errorFileId())).singleElement().asString()
                .contains("\"custom_id\":\"id-7\"", "\"status_code\":1000").doesNotContain("hunter2");
    }

    @Test
    void inputFile_cannotBeDeletedWhileItIsRead_andCanAfterwards() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        start(DAY, (_, json, traceId) -> {
            begun.countDown();
            go.await();
            return BaseResp.SUCCESS;
        });
        Batch batch = node.create(input(2));
        long file = Long.parseLong(batch.inputFileId());
        begun.await();

        assertThatThrownBy(() -> node.files.delete(node.account, file, null)).isInstanceOf(ApiException.class)
                .hasMessageContaining("cannot be deleted").hasMessageContaining(batch.id());

        go.countDown();
        node.await(batch.id(), now -> now.status().ended());
        assertThat(node.files.delete(node.account, file, "batch").id()).isEqualTo(file);
    }

    @Test
    void results_areFilesOfTheirOwnPurpose() throws Exception {
        start(DAY, (_, json, traceId) -> {
            fail(json.equals(body(1)), ApiException.invalid("no"));
            return BaseResp.SUCCESS;
        });

        Batch batch = node.run(input(2));

        List<StoredFile> output = node.files.list(node.account, "batch_output");
        List<StoredFile> errors = node.files.list(node.account, "batch_error");
        assertThat(output).singleElement().extracting(file -> Long.toString(file.id())).isEqualTo(batch.outputFileId());
        assertThat(errors).singleElement().extracting(file -> Long.toString(file.id())).isEqualTo(batch.errorFileId());
        assertThat(output.getFirst().mediaType()).isEqualTo("application/x-ndjson");
        assertThat(output.getFirst().filename()).isEqualTo(batch.id() + "_output.jsonl");
        assertThat(node.files.list(node.account, "batch")).hasSize(1);
    }

    @Test
    void cancelledBatch_keepsEveryLineThatWasAnswered() throws Exception {
        CountDownLatch answered = new CountDownLatch(2);
        start(DAY, (_, json, traceId) -> {
            if (asked.size() > 4) {
                answered.countDown();
                new CountDownLatch(1).await();
            }
            return BaseResp.SUCCESS;
        });
        Batch batch = node.create(input(100));
        answered.await();
        int whole = asked.values().stream().mapToInt(AtomicInteger::get).sum() - BatchNode.PARALLEL;

        node.batches.cancel(node.account, batch.id());
        node.batches.cancel(node.account, batch.id());
        Batch ended = node.await(batch.id(), now -> now.status().ended());

        assertThat(ended.status()).isEqualTo(BatchStatus.CANCELLED);
        assertThat(ended.requestCounts()).isEqualTo(new Counts(100, whole, 100 - whole));
        assertThat(node.lines(ended.errorFileId())).hasSize(100 - whole)
                .allMatch(line -> line.contains("\"response\":null,\"error\":{\"code\":\"batch_cancelled\""));
    }

    @Test
    void batchWhoseWindowIsOver_keepsWhatWasAnswered() throws Exception {
        CountDownLatch stalled = new CountDownLatch(1);
        start(Duration.ofMillis(500), (_, json, traceId) -> {
            if (!json.equals(body(1))) {
                stalled.await();
            }
            return BaseResp.SUCCESS;
        });

        Batch batch = node.run(input(2));

        assertThat(batch.status()).isEqualTo(BatchStatus.EXPIRED);
        assertThat(batch.requestCounts()).isEqualTo(new Counts(2, 1, 1));
        assertThat(node.lines(batch.outputFileId())).singleElement().asString().contains("\"id-1\"");
        assertThat(node.lines(batch.errorFileId())).allMatch(line -> line.contains("batch_expired"));
    }

    @Test
    void fileThatIsWrong_failsTheBatchWithTheLine() throws Exception {
        start(DAY, (_, json, traceId) -> BaseResp.SUCCESS);

        Batch batch = node.run(BatchNode.line("a", "{}") + "{\n");

        assertThat(batch.status()).isEqualTo(BatchStatus.FAILED);
        assertThat(batch.errors().data()).singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
        assertThat(batch.requestCounts()).isEqualTo(new Counts(0, 0, 0));
        assertThat(asked).isEmpty();
    }
}

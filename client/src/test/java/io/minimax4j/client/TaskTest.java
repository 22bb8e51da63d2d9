package io.minimax4j.client;

import static io.minimax4j.client.BatchWire.ID;
import static io.minimax4j.client.BatchWire.SAVED;
import static io.minimax4j.client.BatchWire.cut;
import static io.minimax4j.client.BatchWire.ended;
import static io.minimax4j.client.BatchWire.failed;
import static io.minimax4j.client.BatchWire.refusal;
import static io.minimax4j.client.BatchWire.running;
import static io.minimax4j.client.WireServer.json;
import static io.minimax4j.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import io.minimax4j.client.batch.BatchResults;
import io.minimax4j.client.error.AuthenticationException;
import io.minimax4j.client.error.CancelledException;
import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.DeadlineException;
import io.minimax4j.client.error.InvalidRequestException;
import io.minimax4j.client.error.MalformedReplyException;
import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.error.ServerException;
import io.minimax4j.client.error.TaskFailedException;
import io.minimax4j.client.task.Task;
import io.minimax4j.client.task.TaskStatus;
import io.minimax4j.client.transport.Timing;
import io.minimax4j.protocol.batch.BatchStatus;
import io.minimax4j.protocol.error.ErrorCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String RESUME = "The batch goes on; resume it with MiniMax.resume(\"" + SAVED + "\").";

    private final Pauses pauses = new Pauses();

    private MiniMax client(WireServer server) {
        return Clients.builder(server).maxRetries(0).timing(pauses.timing()).build();
    }

    private static void assertCarriesTheTask(Class<? extends MiniMaxException> type, ThrowingCallable call) {
        MiniMaxException e = catchThrowableOfType(type, call);
        assertThat(e).isNotNull().hasMessageContaining(RESUME);
        assertThat(e.savedTask()).contains(SAVED);
    }

    private static List<Duration> millis(long... pauses) {
        List<Duration> durations = new ArrayList<>();
        for (long pause : pauses) {
            durations.add(Duration.ofMillis(pause));
        }
        return durations;
    }

    @Test
    void await_asksOftenAtFirstAndEveryFiveSecondsAtLast() throws Exception {
        try (WireServer server = new WireServer(running("validating", "0/0/0"), running("in_progress", "4/0/0"),
                running("in_progress", "4/1/0"), running("in_progress", "4/1/0"), running("in_progress", "4/2/1"),
                running("finalizing", "4/3/1"), running("finalizing", "4/3/1"),
                ended("completed", "4/3/1", "\"7\"", "null")); MiniMax minimax = client(server)) {
            List<TaskStatus> seen = new ArrayList<>();

            BatchResults results = minimax.batches().task(ID).await(HOUR, seen::add);

            assertThat(pauses.taken()).isEqualTo(millis(150, 300, 600, 1200, 2400, 3750, 3750));
            assertThat(results.status()).isEqualTo(BatchStatus.COMPLETED);
            assertThat(seen).extracting(TaskStatus::state).containsExactly("validating", "in_progress", "in_progress",
                    "in_progress", "in_progress", "finalizing", "finalizing", "completed");
            assertThat(seen).extracting(TaskStatus::progress).containsExactly(OptionalDouble.empty(),
                    OptionalDouble.of(0), OptionalDouble.of(0.25), OptionalDouble.of(0.25), OptionalDouble.of(0.75),
                    OptionalDouble.of(1), OptionalDouble.of(1), OptionalDouble.of(1));
            assertThat(seen.get(4)).hasToString("in_progress, 75 %");
            assertThat(seen.get(4).detail()).isEqualTo("3 of 4 lines, 1 failed");
            WireServer.Request request = server.request();
            assertThat(request.method() + " " + request.path()).isEqualTo("GET /v1/batches/" + ID);
        }
    }

    @Test
    void aStatus_says100PercentOnlyOfWhatIsDone() {
        try (WireServer server = new WireServer(running("in_progress", "1000/999/0"),
                running("in_progress", "100/28/1")); MiniMax minimax = client(server)) {
            Task<BatchResults> task = minimax.batches().task(ID);

            assertThat(task.poll()).hasToString("in_progress, 99 %");
            assertThat(task.poll()).hasToString("in_progress, 29 %");
        }
    }

    @Test
    void chance_spreadsThoseWhoWait() {
        Timing timing = pauses.timing();
        Timing late = new Timing(timing.clock(), timing.nanos(), timing.pause(), () -> 0.999);
        try (WireServer server = new WireServer(running("validating", "0/0/0"),
                ended("completed", "0/0/0", "null", "null"));
                MiniMax minimax = Clients.builder(server).timing(late).build()) {
            minimax.batches().task(ID).await(HOUR);

            assertThat(pauses.taken().get(0)).isBetween(Duration.ofMillis(249), Duration.ofMillis(250));
        }
    }

    @Test
    void aTaskThatEndedAlready_isNotWaitedFor() {
        try (WireServer server = new WireServer(ended("completed", "1/1/0", "\"7\"", "null"));
                MiniMax minimax = client(server)) {
            assertThat(minimax.batches().task(ID).await(Duration.ZERO).counts().completed()).isEqualTo(1);
            assertThat(pauses.taken()).isEmpty();
        }
    }

    @Test
    void whenTheTimeIsOver_theTaskIsAskedOnceMoreAndThenCarried() {
        try (WireServer server = new WireServer(running("validating", "0/0/0"), running("in_progress", "8/1/0"),
                running("in_progress", "8/2/0")); MiniMax minimax = client(server)) {
            Task<BatchResults> task = minimax.batches().task(ID);

            MiniMaxException e = catchThrowableOfType(DeadlineException.class,
                    () -> task.await(Duration.ofMillis(400)));

            assertThat(e).hasMessage("Waiting for " + ID + " at " + server.url()
                    + " failed: it is in_progress, 25 % after 0.4 s. Wait longer, or come back later. " + RESUME);
            assertThat(e.savedTask()).contains(SAVED);
            assertThat(e.repeat()).isEqualTo(ErrorCode.Repeat.SAFE);
            assertThat(pauses.taken().get(1)).isLessThan(Duration.ofMillis(251));
        }
    }

    @Test
    void aServerThatNeverAnswers_doesNotOutlastTheWait() {
        try (WireServer server = new WireServer((request, wire) -> wire.standStill());
                MiniMax minimax = Clients.builder(server).build()) {
            assertCarriesTheTask(DeadlineException.class,
                    () -> minimax.batches().task(ID).await(Duration.ofMillis(100)));
        }
    }

    @Test
    void anInterruptInAPause_carriesTheTask() {
        Timing timing = pauses.timing();
        Timing interrupted = new Timing(timing.clock(), timing.nanos(), duration -> {
            throw new InterruptedException();
        }, timing.jitter());
        try (WireServer server = new WireServer(running("in_progress", "8/1/0"));
                MiniMax minimax = Clients.builder(server).timing(interrupted).build()) {
            assertCarriesTheTask(CancelledException.class, () -> minimax.batches().task(ID).await(HOUR));
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void anInterruptInALook_carriesTheTask() {
        Thread caller = Thread.currentThread();
        try (WireServer server = new WireServer((request, wire) -> {
            caller.interrupt();
            wire.standStill();
        }); MiniMax minimax = client(server)) {
            assertCarriesTheTask(CancelledException.class, () -> minimax.batches().task(ID).await(HOUR));
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aServerThatIsAwayForAMoment_isWaitedFor() {
        try (WireServer server = new WireServer(running("in_progress", "2/0/0"), cut(), refusal(1000, "down"),
                reply(503, "text/html", "<html>", "Retry-After: 30"),
                cut(), cut(), ended("completed", "2/2/0", "\"7\"", "null")); MiniMax minimax = client(server)) {
            assertThat(minimax.batches().task(ID).await(HOUR).counts().completed()).isEqualTo(2);
            assertThat(pauses.taken()).contains(Duration.ofSeconds(30));
        }
    }

    @Test
    void aServerThatStaysAway_endsTheWaitAndTheTaskIsCarried() {
        try (WireServer server = new WireServer(running("in_progress", "2/0/0"), cut(), cut(), cut(), cut(),
                cut(), cut()); MiniMax minimax = client(server)) {
            assertCarriesTheTask(ConnectionException.class, () -> minimax.batches().task(ID).await(HOUR));
            assertThat(server.unread()).isEqualTo(7);
        }
    }

    @Test
    void whatCannotPass_endsTheWaitAtOnceAndTheTaskIsCarried() {
        try (WireServer server = new WireServer(refusal(2049, "invalid api key"), refusal(2013, "invalid params, id"),
                json("{\"base_resp\":")); MiniMax minimax = client(server)) {
            Task<BatchResults> task = minimax.batches().task(ID);

            assertCarriesTheTask(AuthenticationException.class, () -> task.await(HOUR));
            assertCarriesTheTask(InvalidRequestException.class, () -> task.await(HOUR));
            assertCarriesTheTask(MalformedReplyException.class, () -> task.await(HOUR));
        }
    }

    @Test
    void pollCancelAndResult_carryTheTaskToo() {
        try (WireServer server = new WireServer(cut(), refusal(1000, "down"), cut());
                MiniMax minimax = client(server)) {
            Task<BatchResults> task = minimax.batches().task(ID);

            assertCarriesTheTask(ConnectionException.class, task::poll);
            assertCarriesTheTask(ServerException.class, task::cancel);
            assertCarriesTheTask(ConnectionException.class, task::result);
        }
    }

    @Test
    void aWatcherThatThrows_endsTheWaitAndTheTaskIsBesideItsException() {
        try (WireServer server = new WireServer(running("in_progress", "2/0/0")); MiniMax minimax = client(server)) {
            assertThatThrownBy(() -> minimax.batches().task(ID).await(HOUR, status -> {
                throw new IllegalStateException("mine");
            })).hasMessage("mine").satisfies(e -> assertThat(e.getSuppressed()[0])
                    .isInstanceOfSatisfying(MiniMaxException.class,
                            beside -> assertThat(beside.savedTask()).contains(SAVED)));
        }
    }

    @Test
    void aFailedTask_saysWhichLinesAreWrong() {
        String problems = "{\"object\":\"list\",\"data\":[{\"code\":\"duplicate_custom_id\",\"message\":"
                + "\"custom_id a is on line 1 already\",\"param\":\"custom_id\",\"line\":3},"
                + "{\"code\":\"invalid_json\",\"message\":null,\"param\":null,\"line\":7},"
                + "{\"code\":null,\"message\":\"too many\\nlines\",\"param\":null,\"line\":null}]}";
        try (WireServer server = new WireServer(failed(problems), failed(problems)); MiniMax minimax = client(server)) {
            Task<BatchResults> task = minimax.batches().task(ID);

            MiniMaxException e = catchThrowableOfType(TaskFailedException.class, () -> task.await(HOUR));

            assertThat(e).hasMessage("Batch " + ID + " at " + server.url()
                    + " failed: 2013 invalid params (line 3: custom_id a is on line 1 already; line 7: invalid_json;"
                    + " too many lines). Mend the field that the message names.");
            assertThat(e.errorCode()).contains(ErrorCode.INVALID_PARAMS);
            assertThat(e.advice().zh()).contains("修正");
            assertThat(e.savedTask()).contains(SAVED);
            TaskStatus status = task.poll();
            assertThat(status.ended()).isTrue();
            assertThat(status.failure()).hasValueSatisfying(why -> assertThat(why.answer().code()).isEqualTo(2013));
        }
    }

    @Test
    void manyProblems_areCutShort() {
        String one = "{\"code\":\"x\",\"message\":\"bad\",\"param\":null,\"line\":5}";
        String problems = "{\"object\":\"list\",\"data\":[" + (one + ",").repeat(99) + one + "]}";
        try (WireServer server = new WireServer(failed(problems)); MiniMax minimax = client(server)) {
            assertThatThrownBy(() -> minimax.batches().task(ID).await(HOUR)).hasMessageContaining("and 80 more");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "cancelled"})
    void aTaskThatEndedEarly_hasWhatThereIs(String status) {
        try (WireServer server = new WireServer(ended(status, "9/4/0", "\"7\"", "null"));
                MiniMax minimax = client(server)) {
            BatchResults results = minimax.batches().task(ID).await(HOUR);

            assertThat(results.status()).isEqualTo(new BatchStatus(status));
            assertThat(results.counts().completed()).isEqualTo(4);
        }
    }

    @Test
    void result_isThereWhenTheTaskHasEnded() {
        try (WireServer server = new WireServer(running("in_progress", "1/0/0"),
                ended("completed", "1/1/0", "\"7\"", "null")); MiniMax minimax = client(server)) {
            Task<BatchResults> task = minimax.batches().task(ID);

            assertThat(task.result()).isEmpty();
            assertThat(task.result()).isPresent();
        }
    }

    @Test
    void cancel_asksForTheEnd() throws Exception {
        try (WireServer server = new WireServer(running("cancelling", "9/4/0")); MiniMax minimax = client(server)) {
            TaskStatus status = minimax.batches().task(ID).cancel();

            assertThat(status.state()).isEqualTo("cancelling");
            assertThat(status.ended()).isFalse();
            WireServer.Request request = server.request();
            assertThat(request.method() + " " + request.path()).isEqualTo("POST /v1/batches/" + ID + "/cancel");
        }
    }

    @Test
    void aSavedTask_isResumedByAnotherClient() {
        String saved;
        try (WireServer server = new WireServer(); MiniMax minimax = client(server)) {
            saved = minimax.batches().task(ID).save();
        }
        assertThat(saved).isEqualTo(SAVED);
        try (WireServer server = new WireServer(ended("completed", "3/3/0", "\"7\"", "null"));
                MiniMax minimax = client(server)) {
            Task<BatchResults> task = minimax.batches().resume(saved + "\n");

            assertThat(task.id()).isEqualTo(ID);
            assertThat(task.await(HOUR).counts().completed()).isEqualTo(3);
        }
        try (WireServer server = new WireServer(); MiniMax minimax = client(server)) {
            assertThat(minimax.resume(saved)).hasToString("Task[batch " + ID + "]");
        }
    }

    @Test
    void idsOfAnyForm_survive() throws Exception {
        try (WireServer server = new WireServer(running("in_progress", "1/0/0")); MiniMax minimax = client(server)) {
            Task<BatchResults> task = minimax.batches().resume(minimax.batches().task("批 1/..?x").save());

            task.poll();

            assertThat(server.request().path()).isEqualTo("/v1/batches/%E6%89%B9+1%2F..%3Fx");
        }
    }

    @Test
    void whatIsNoSavedTask_isRefusedWithoutACall() {
        try (WireServer server = new WireServer(); MiniMax minimax = client(server)) {
            assertThatThrownBy(() -> minimax.resume("batch_1")).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Task.save()");
            assertThatThrownBy(() -> minimax.resume("mm2:batch:YQ")).hasMessageContaining("later edition");
            assertThatThrownBy(() -> minimax.resume("mm1:batch:A")).hasMessageContaining("cut or changed");
            assertThatThrownBy(() -> minimax.resume("mm1:music:YQ")).hasMessageContaining("'music'");
            assertThatThrownBy(() -> minimax.batches().resume("mm1:video:YQ")).hasMessageContaining("not a batch");
            assertThatThrownBy(() -> minimax.batches().task(" ")).hasMessageContaining("empty");
            assertThat(server.unread()).isZero();
        }
    }
}

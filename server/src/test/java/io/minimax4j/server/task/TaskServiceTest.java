package io.minimax4j.server.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.store.TestDatabase;
import io.minimax4j.server.task.ScriptedKind.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@Timeout(60)
class TaskServiceTest extends TasksInDatabase {
    /** Stands still until the thread is interrupted. */
    private static Outcome stall(CountDownLatch begun) throws InterruptedException {
        begun.countDown();
        new CountDownLatch(1).await();
        return Outcome.done("never");
    }

    @Test
    void acceptedTask_isPreparedQueuedProcessedAndDone() {
        TaskNode node = node(new ScriptedKind(true)).start();

        Task done = node.awaitEnd(node.accept(account));

        assertThat(done.state()).isEqualTo(TaskState.SUCCESS);
        assertThat(done.output()).isEqualTo("done");
        assertThat(done.progress()).isEqualTo(100);
        assertThat(node.kind.changes).extracting(Task::state).containsExactly(TaskState.PREPARING, TaskState.PREPARING,
                TaskState.QUEUEING, TaskState.PROCESSING, TaskState.SUCCESS);
    }

    @Test
    void accept_insideATransactionThatFails_leavesNothing() {
        TaskNode node = node(new ScriptedKind(false)).start();

        assertThatThrownBy(() -> database.run(handle -> {
            node.accept(account);
            throw new IllegalStateException("after all not");
        })).hasMessage("after all not");

        assertThat(rows("task")).isZero();
        assertThat(rows("scheduled_tasks")).isZero();
        assertThat(node.awaitEnd(node.accept(account)).state()).isEqualTo(TaskState.SUCCESS);
    }

    @Test
    void openTasks_areLimitedExactly_alsoWhenManyComeAtOnce() throws Exception {
        TaskNode node = node(new ScriptedKind(false), InstantSource.system(),
                new TaskLimits(8, 4, 20, Duration.ofDays(1), Duration.ofSeconds(2), Duration.ZERO));
        AtomicInteger refused = new AtomicInteger();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                calls.add(callers.submit(() -> {
                    try {
                        node.accept(account);
                    } catch (ApiException e) {
                        assertThat(e.code()).isEqualTo(ErrorCode.CONNECTION_LIMIT);
                        refused.incrementAndGet();
                    }
                }));
            }
            for (Future<?> call : calls) {
                call.get();
            }
        }
        assertThat(refused).hasValue(30);
        assertThat(rows("task")).isEqualTo(20);
    }

    @Test
    void tasksOfAnAccount_runInParallelUpToItsLimit() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch four = new CountDownLatch(4);
        TaskNode node = node(new ScriptedKind(false).on(Step.RUN, attempt -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            four.countDown();
            four.await();
            now.decrementAndGet();
            return Outcome.done(null);
        })).start();

        List<Task> tasks = IntStream.range(0, 40).mapToObj(i -> node.accept(account)).toList();

        tasks.forEach(task -> assertThat(node.awaitEnd(task).state()).isEqualTo(TaskState.SUCCESS));
        assertThat(most).hasValue(4);
        assertThat(turns()).containsExactly(0L, 0L);
    }

    @Test
    void accountsTakeTurns_aFewTasksDoNotWaitBehindAThousand() {
        TaskNode node = node(new ScriptedKind(false));
        List<Task> many = IntStream.range(0, 200).mapToObj(i -> node.accept(account)).toList();
        long other = TaskNode.account(database, ids);
        List<Task> few = IntStream.range(0, 8).mapToObj(i -> node.accept(other)).toList();
        Set<Long> fewIds = new HashSet<>(few.stream().map(Task::id).toList());

        node.start();
        many.forEach(node::awaitEnd);
        few.forEach(node::awaitEnd);

        List<Long> ended = node.kind.changes.stream().filter(task -> task.state().ended()).map(Task::id).toList();
        int last = IntStream.range(0, ended.size()).filter(i -> fewIds.contains(ended.get(i))).max().orElseThrow();
        assertThat(last).isLessThan(40);
    }

    @Test
    void queuedTask_isCancelledAtOnceAndNeverRuns() {
        TaskNode node = node(new ScriptedKind(false).on(Step.RUN, attempt -> {
            throw new AssertionError("it runs");
        }));
        Task task = node.accept(account);

        assertThat(node.tasks.cancel(task).state()).isEqualTo(TaskState.CANCELLED);

        assertThat(rows("scheduled_tasks")).isZero();
        assertThat(turns()).containsExactly(0L, 0L);
        assertThat(node.tasks.cancel(task).state()).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void runningTask_isInterruptedWhenCancelled_alsoFromAnotherNode() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        ScriptedKind kind = new ScriptedKind(false).on(Step.RUN, attempt -> stall(begun));
        TaskNode worker = node(kind).start();
        TaskNode elsewhere = node(new ScriptedKind(false));
        Task task = worker.accept(account);
        begun.await();

        assertThat(elsewhere.tasks.cancel(task).state()).isEqualTo(TaskState.CANCELLING);

        Task ended = worker.awaitEnd(task);
        assertThat(ended.state()).isEqualTo(TaskState.CANCELLED);
        assertThat(ended.output()).isEqualTo("stopped");
        assertThat(turns()).containsExactly(0L, 0L);
    }

    @Test
    void resultThatComesAfterTheCancellation_isNotPublished() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        TaskNode node = node(new ScriptedKind(false).on(Step.RUN, attempt -> {
            begun.countDown();
            while (cancelled.getCount() > 0) {
                Thread.onSpinWait();
            }
            return Outcome.done("too late");
        })).start();
        Task task = node.accept(account);
        begun.await();
        node.tasks.cancel(task);
        cancelled.countDown();

        assertThat(node.awaitEnd(task).output()).isEqualTo("stopped");
    }

    @Test
    void badInput_endsTheTaskAtTheFirstAttempt() {
        TaskNode node = node(new ScriptedKind(false).on(Step.RUN, attempt -> {
            throw ApiException.invalid("prompt is missing");
        })).start();

        Task failed = node.awaitEnd(node.accept(account));

        assertThat(failed.state()).isEqualTo(TaskState.FAIL);
        assertThat(failed.attempt()).isEqualTo(1);
        assertThat(failed.failure()).isEqualTo(new Task.Failure(2013, "invalid params, prompt is missing"));
    }

    @Test
    void workThatBreaks_isTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();
        TaskNode node = node(new ScriptedKind(false).on(Step.RUN, attempt -> {
            if (attempts.incrementAndGet() < 2) {
                throw new IllegalStateException("a worker died");
            }
            return Outcome.done("at last");
        })).start();

        Task done = node.awaitEnd(node.accept(account));

        assertThat(done.output()).isEqualTo("at last");
        assertThat(done.attempt()).isEqualTo(2);
    }

    @Test
    void sleepingTask_goesOnWhenItIsWoken_alsoIfThatWasBeforeItSlept() {
        TaskNode node = node(new ScriptedKind(false).on(Step.RUN, attempt -> {
            if (attempt.task().attempt() > 2) {
                return Outcome.done("awake");
            }
            return Outcome.asleep(Instant.MAX);
        }).on(Step.PREPARE, attempt -> Outcome.prepared())).start();
        Task task = node.accept(account);

        node.await(task, now -> now.attempt() == 1 && now.turn() == Task.Turn.NONE);
        node.tasks.wake(task.id());
        node.await(task, now -> now.attempt() == 2 && now.turn() == Task.Turn.NONE);
        node.tasks.wake(task.id());

        assertThat(node.awaitEnd(task).output()).isEqualTo("awake");
    }

    @Test
    void taskWokenWhileItWorks_runsAgain() {
        TaskNode node = node(new ScriptedKind(false));
        node.kind.on(Step.RUN, attempt -> {
            if (attempt.task().attempt() == 1) {
                node.tasks.wake(attempt.task().id());
                return Outcome.asleep(Instant.MAX);
            }
            return Outcome.done("again");
        });
        node.start();

        assertThat(node.awaitEnd(node.accept(account)).output()).isEqualTo("again");
    }

    @Test
    void expiredTask_isEnded() {
        TaskNode node = node(new ScriptedKind(false)).start();
        Task task = node.tasks.accept(
                NewTask.of(account, ScriptedKind.NAME, "{}").expiringAt(Instant.now().minusSeconds(1)).sleeping());

        assertThat(node.awaitEnd(task).state()).isEqualTo(TaskState.EXPIRED);
        assertThat(turns()).containsExactly(0L, 0L);
    }

    @Test
    void leavingNode_handsItsWorkOnAtOnce() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        TaskNode leaving = node(new ScriptedKind(false).on(Step.RUN, attempt -> stall(begun))).start();
        Task task = leaving.accept(account);
        begun.await();

        leaving.close();
        TaskNode staying = node(new ScriptedKind(false)).start();

        Task done = staying.awaitEnd(task);
        assertThat(done.state()).isEqualTo(TaskState.SUCCESS);
        assertThat(done.failures()).isZero();
    }

    @Test
    void threeNodes_doEachTaskOnce() {
        Set<Long> done = ConcurrentHashMap.newKeySet();
        List<Long> twice = Collections.synchronizedList(new ArrayList<>());
        ScriptedKind kind = new ScriptedKind(true).on(Step.RUN, attempt -> {
            if (!done.add(attempt.task().id())) {
                twice.add(attempt.task().id());
            }
            return Outcome.done(null);
        });
        List<TaskNode> three = List.of(node(kind).start(), node(kind).start(), node(kind).start());

        List<Task> tasks = IntStream.range(0, 90).mapToObj(i -> three.get(i % 3).accept(account)).toList();

        tasks.forEach(task -> assertThat(three.getFirst().awaitEnd(task).state()).isEqualTo(TaskState.SUCCESS));
        assertThat(twice).isEmpty();
        assertThat(turns()).containsExactly(0L, 0L);
    }
}

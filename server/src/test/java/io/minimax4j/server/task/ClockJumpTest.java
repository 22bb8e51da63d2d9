package io.minimax4j.server.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.store.LeasedIds;
import io.minimax4j.server.store.SetClock;
import io.minimax4j.server.store.TestDatabase;
import io.minimax4j.server.task.ScriptedKind.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@Timeout(60)
class ClockJumpTest extends TasksInDatabase {
    private static final Duration DAY = Duration.ofDays(1);

    private final SetClock clock = new SetClock("2026-03-01T12:00:00Z");

    @BeforeEach
    void idsByThatClock() {
        ids.close();
        ids = new LeasedIds(database, clock, OptionalInt.empty());
    }

    @Override
    TaskNode node(ScriptedKind kind) {
        return node(kind, clock, TaskNode.LIMITS);
    }

    private List<Task> accept(TaskNode node) {
        return IntStream.range(0, 10).mapToObj(i -> node.accept(account)).toList();
    }

    private static void allDoneOnce(TaskNode node, List<Task> tasks) {
        tasks.forEach(task -> {
            Task done = node.awaitEnd(task);
            assertThat(done.state()).isEqualTo(TaskState.SUCCESS);
            assertThat(done.attempt()).isEqualTo(1);
        });
    }

    @Test
    void clockSetBackAndForthBetweenAcceptAndStart_losesNothingAndRunsNothingTwice() {
        TaskNode accepting = node(new ScriptedKind(false));
        List<Task> first = accept(accepting);
        clock.advance(DAY);
        List<Task> second = accept(accepting);
        clock.advance(DAY.multipliedBy(-2));
        List<Task> third = accept(accepting);

        TaskNode working = node(new ScriptedKind(false)).start();

        allDoneOnce(working, first);
        allDoneOnce(working, second);
        allDoneOnce(working, third);
        assertThat(turns()).containsExactly(0L, 0L);
    }

    @Test
    void clockThatJumpsWhileTasksRun_endsNoAttempt() throws Exception {
        for (Duration jump : List.of(DAY, DAY.multipliedBy(-2))) {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch jumped = new CountDownLatch(1);
            ScriptedKind kind = new ScriptedKind(false).on(Step.RUN, attempt -> {
                begun.countDown();
                jumped.await();
                return Outcome.done(null);
            });
            TaskNode node = node(kind).start();
            List<Task> running = accept(node);
            begun.await();

            clock.advance(jump);
            List<Task> more = accept(node);
            jumped.countDown();

            allDoneOnce(node, running);
            allDoneOnce(node, more);
            node.close();
        }
    }

    @Test
    void sleeperWakesAfterItsPause_whateverTheClockSays() {
        TaskNode node = node(new ScriptedKind(false));
        node.kind.on(Step.RUN, attempt -> {
            if (attempt.task().attempt() == 1) {
                Instant soon = node.tasks.clock().instant().plusMillis(50);
                clock.advance(DAY.negated());
                return Outcome.asleep(soon);
            }
            return Outcome.done("awake");
        });
        node.start();

        assertThat(node.awaitEnd(node.accept(account)).output()).isEqualTo("awake");
    }

    @Test
    void retryFollowsAfterItsPause_whateverTheClockSays() {
        TaskNode node = node(new ScriptedKind(false));
        node.kind.on(Step.RUN, attempt -> {
            if (attempt.task().attempt() == 1) {
                clock.advance(DAY);
                throw new IllegalStateException("it broke");
            }
            return Outcome.done("again");
        });
        node.start();

        assertThat(node.awaitEnd(node.accept(account)).output()).isEqualTo("again");
    }

    @Test
    void dueTimes_areInTheOrderOfIdsAndBeforeAnyClock() {
        Instant earlier = Instant.MIN;
        for (int i = 0; i < 40; i++) {
            clock.advance(i % 2 == 0 ? DAY : DAY.negated());
            Instant due = DueTime.of(ids.next());
            assertThat(due).isAfterOrEqualTo(earlier).isBefore("2020-01-01T00:00:00Z");
            earlier = due;
        }
        assertThat(DueTime.of((1L << 53) - 1)).isBefore("2040-01-01T00:00:00Z");
    }
}

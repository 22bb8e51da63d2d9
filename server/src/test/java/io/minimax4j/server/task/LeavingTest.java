package io.minimax4j.server.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.store.TestDatabase;
import io.minimax4j.server.task.ScriptedKind.Step;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(value = TestDatabase.class, names = "SQLITE")
@Timeout(60)
class LeavingTest extends TasksInDatabase {

    private TaskNode node(ScriptedKind kind, Duration grace) {
        return node(kind, InstantSource.system(),
                new TaskLimits(8, 4, 1000, Duration.ofDays(1), Duration.ofSeconds(2), grace));
    }

    @Test
    void attempt_isAskedFirstAndMayFinishWithinTheGraceTime() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        TaskNode node = node(new ScriptedKind(false).on(Step.RUN, attempt -> {
            begun.countDown();
            while (!attempt.stopping()) {
                Thread.onSpinWait();
            }
            interrupted.set(Thread.currentThread().isInterrupted());
            return Outcome.done("in time");
        }), Duration.ofSeconds(20)).start();
        Task task = node.accept(account);
        begun.await();

        node.close();

        assertThat(row(task.id()).output()).isEqualTo("in time");
        assertThat(interrupted).isFalse();
    }

    @Test
    void attemptThatDoesNotListen_isInterruptedAfterTheGraceTimeAndHandedOn() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        TaskNode node = node(new ScriptedKind(false).on(Step.RUN, attempt -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.set(attempt.stopping());
                throw e;
            }
            return Outcome.done("never");
        }), Duration.ofMillis(50)).start();
        Task task = node.accept(account);
        begun.await();

        node.close();

        assertThat(interrupted).isTrue();
        assertThat(row(task.id()).failures()).isZero();
        assertThat(due()).containsExactly(task.id());
    }

    @Test
    void workThatIgnoresInterrupts_doesNotHoldTheCloseUpForEver() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean over = new AtomicBoolean();
        TaskNode node = node(new ScriptedKind(false).on(Step.RUN, attempt -> {
            begun.countDown();
            while (!over.get()) {
                Thread.onSpinWait();
            }
            return Outcome.done("stubborn");
        }), Duration.ofMillis(50)).start();
        Task task = node.accept(account);
        begun.await();
        long before = System.nanoTime();

        node.close();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
        assertThat(node.tasks.running()).isEqualTo(1);
        over.set(true);
        assertThat(node.awaitEnd(task).output()).isEqualTo("stubborn");
    }

    @Test
    void leavingNode_beginsNothing() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger runs = new AtomicInteger();
        TaskNode node = node(new ScriptedKind(false), Duration.ofSeconds(20));
        node.kind.on(Step.RUN, attempt -> {
            runs.incrementAndGet();
            begun.countDown();
            while (!attempt.stopping()) {
                Thread.onSpinWait();
            }
            node.accept(account);
            return Outcome.done(null);
        });
        node.start();
        node.accept(account);
        begun.await();

        node.close();

        assertThat(runs).hasValue(1);
        assertThat(due()).hasSize(1);
    }
}

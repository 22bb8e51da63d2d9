package io.minimax4j.server.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.store.TestDatabase;
import io.minimax4j.server.task.ScriptedKind.Step;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@Timeout(60)
class CancellingTest extends TasksInDatabase {

    private static void stall(CountDownLatch begun) throws InterruptedException {
        begun.countDown();
        new CountDownLatch(1).await();
    }

    @Test
    void workThatIsInterrupted_mayKeepWhatItHas() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        TaskNode node = node(new ScriptedKind(false).on(Step.RUN, attempt -> {
            try {
                stall(begun);
            } catch (InterruptedException e) {
                attempt.write(write("kept"));
                throw e;
            }
            return Outcome.done("never");
        })).start();
        Task task = node.accept(account);
        begun.await();

        node.tasks.cancel(task);

        assertThat(node.awaitEnd(task).state()).isEqualTo(TaskState.CANCELLED);
        assertThat(rows("setting WHERE name = 'kept'")).isEqualTo(1);
        assertThat(turns()).containsExactly(0L, 0L);
        node.await(task, now -> rows("scheduled_tasks") == 0);
    }

    @Test
    void windingUp_mayWrite() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        TaskNode node = node(new ScriptedKind(false).on(Step.RUN, attempt -> {
            stall(begun);
            return Outcome.done("never");
        }).on(Step.CANCELLED, attempt -> {
            attempt.write(write("wound up"));
            return Outcome.stopped("stopped");
        })).start();
        Task task = node.accept(account);
        begun.await();

        node.tasks.cancel(task);

        assertThat(node.awaitEnd(task).output()).isEqualTo("stopped");
        assertThat(rows("setting WHERE name = 'wound up'")).isEqualTo(1);
    }

    @Test
    void writingWhileTheTaskIsCancelled_leavesItsExecutionThere() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        TaskNode node = node(new ScriptedKind(false).on(Step.RUN, attempt -> {
            begun.countDown();
            while (cancelled.getCount() > 0) {
                Thread.onSpinWait();
            }
            attempt.write(write("late"));
            return Outcome.done("too late");
        })).start();
        TaskNode elsewhere = node(new ScriptedKind(false));
        Task task = node.accept(account);
        begun.await();

        elsewhere.tasks.cancel(task);
        cancelled.countDown();

        assertThat(node.awaitEnd(task).output()).isEqualTo("stopped");
        assertThat(turns()).containsExactly(0L, 0L);
    }

    @Test
    void cancellingAgain_doesNotDisturbTheWindingUp() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch windingUp = new CountDownLatch(1);
        CountDownLatch again = new CountDownLatch(1);
        AtomicInteger windings = new AtomicInteger();
        TaskNode node = node(new ScriptedKind(false).on(Step.RUN, attempt -> {
            stall(begun);
            return Outcome.done("never");
        }).on(Step.CANCELLED, attempt -> {
            windings.incrementAndGet();
            windingUp.countDown();
            again.await();
            return Outcome.stopped("stopped");
        })).start();
        Task task = node.accept(account);
        begun.await();
        node.tasks.cancel(task);
        windingUp.await();

        assertThat(node.tasks.cancel(task).state()).isEqualTo(TaskState.CANCELLING);
        again.countDown();

        assertThat(node.awaitEnd(task).state()).isEqualTo(TaskState.CANCELLED);
        assertThat(windings).hasValue(1);
    }
}

package io.minimax4j.server.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.store.TestDatabase;
import io.minimax4j.server.task.ExecutionStore.Pick;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class LostWorkerTest extends TasksInDatabase {
    private Transitions transitions;

    @BeforeEach
    void begin() {
        transitions = transitions(new ScriptedKind(false));
    }

    private Held start(Task task) {
        Pick pick = pick(task.id()).orElseThrow();
        return new Held(transitions.start(pick).orElseThrow(), pick);
    }

    @Test
    void taskWhoseWorkersDieOneAfterAnother_failsInTheEnd() {
        Task task = transitions.accept(asked());
        for (int lost = 1; lost <= 5; lost++) {
            transitions.lost(start(task).pick());
            assertThat(row(task.id()).state()).isEqualTo(TaskState.PROCESSING);
            assertThat(row(task.id()).failures()).isEqualTo(lost);
        }

        transitions.lost(start(task).pick());

        Task failed = row(task.id());
        assertThat(failed.state()).isEqualTo(TaskState.FAIL);
        assertThat(failed.failure())
                .isEqualTo(
                        new Task.Failure(1013, "the worker of the task died 6 times in a row; see the server's log"));
        assertThat(turns()).containsExactly(0L, 0L);
        assertThat(rows("scheduled_tasks")).isZero();
    }

    @Test
    void attemptThatEndsWell_makesThatCountBeginAgain() {
        Task task = transitions.accept(asked());
        for (int lost = 1; lost <= 5; lost++) {
            transitions.lost(start(task).pick());
        }
        Held held = start(task);
        transitions.finish(held.task(), held.pick(), asleepForGood());
        transitions.wake(task.id());

        transitions.lost(start(task).pick());

        assertThat(row(task.id()).failures()).isEqualTo(1);
        assertThat(row(task.id()).state()).isEqualTo(TaskState.PROCESSING);
    }

    @Test
    void workerLostWhileItsTaskIsCancelled_isFollowedByAWindingUp() {
        Held held = start(transitions.accept(asked()));
        transitions.cancel(held.task());

        transitions.lost(held.pick());

        Held next = start(held.task());
        assertThat(next.task().state()).isEqualTo(TaskState.CANCELLING);
        transitions.finish(next.task(), next.pick(), Outcome.stopped("stopped"));
        assertThat(row(held.task().id()).state()).isEqualTo(TaskState.CANCELLED);
        assertThat(turns()).containsExactly(0L, 0L);
    }

    @Test
    void windingUpWhoseWorkersDie_failsInTheEnd() {
        Held held = start(transitions.accept(asked()));
        transitions.cancel(held.task());
        transitions.lost(held.pick());
        for (int lost = 2; lost <= 6; lost++) {
            transitions.lost(start(held.task()).pick());
        }

        assertThat(row(held.task().id()).state()).isEqualTo(TaskState.FAIL);
        assertThat(turns()).containsExactly(0L, 0L);
    }

    @Test
    void sleeperPickedByAWorkerThatDies_goesOnAndTakesATurnOnlyThen() {
        Held held = start(transitions.accept(asked()));
        transitions.finish(held.task(), held.pick(), Outcome.asleep(Instant.EPOCH));
        Pick pick = pick(held.task().id()).orElseThrow();
        assertThat(turns()).containsExactly(1L, 0L);

        transitions.lost(pick);

        assertThat(turns()).containsExactly(1L, 0L);
        assertThat(transitions.start(pick(held.task().id()).orElseThrow())).as("it has no turn yet").isEmpty();
        assertThat(start(held.task()).task().attempt()).isEqualTo(2);
        assertThat(turns()).containsExactly(1L, 1L);
    }

    @Test
    void workerLostAfterItsTaskWasForgotten_leavesNothing() {
        Held held = start(transitions.accept(asked()));
        transitions.expire(held.task());
        database.run(handle -> handle.execute("DELETE FROM task"));

        transitions.lost(held.pick());

        assertThat(rows("scheduled_tasks")).isZero();
    }

    @Test
    void lossToldByTwoNodes_countsOnce() {
        Held held = start(transitions.accept(asked()));

        transitions.lost(held.pick());
        transitions.lost(held.pick());

        assertThat(row(held.task().id()).failures()).isEqualTo(1);
        assertThat(due()).containsExactly(held.task().id());
    }
}

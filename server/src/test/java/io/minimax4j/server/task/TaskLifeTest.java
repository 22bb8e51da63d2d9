package io.minimax4j.server.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.server.store.TestDatabase;
import io.minimax4j.server.task.ExecutionStore.Pick;
import io.minimax4j.server.task.TaskLife.Edge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class TaskLifeTest extends TasksInDatabase {
    private static final Task.Failure FAILURE = new Task.Failure(1013, "it broke");

    private ScriptedKind kind;
    private Transitions transitions;

    @BeforeEach
    void begin() {
        kind = new ScriptedKind(true);
        transitions = transitions(kind);
    }

    private Task accepted() {
        return transitions.accept(asked());
    }

    private Held start(Task task) {
        Pick pick = pick(task.id()).orElseThrow();
        return new Held(transitions.start(pick).orElseThrow(), pick);
    }

    private boolean finish(Held held, Outcome outcome) {
        return transitions.finish(held.task(), held.pick(), outcome);
    }

    private Task queueing() {
        Held held = start(accepted());
        finish(held, Outcome.prepared());
        return row(held.task().id());
    }

    private Held processing() {
        return start(queueing());
    }

    private Held cancelling() {
        Held held = processing();
        finish(held, asleepForGood());
        transitions.cancel(held.task());
        return start(held.task());
    }

    private Task ended(TaskState state) {
        Held held = state == TaskState.CANCELLED ? cancelling() : processing();
        finish(held, switch (state) {
            case SUCCESS -> Outcome.done(null);
            case FAIL -> Outcome.failed(FAILURE, () -> {});
            case EXPIRED -> Outcome.expired(() -> {});
            default -> Outcome.stopped(null);
        });
        return row(held.task().id());
    }

    @Test
    void everyEdge_isWalkedAndNoOther() {
        finish(start(accepted()), new Outcome.Again(null, 1));
        finish(start(accepted()), Outcome.failed(FAILURE, () -> {}));
        transitions.expire(accepted());
        transitions.cancel(accepted());

        transitions.expire(queueing());
        transitions.cancel(queueing());

        Held sleeper = processing();
        finish(sleeper, asleepForGood());
        transitions.wake(sleeper.task().id());
        finish(start(sleeper.task()), Outcome.done(null));
        finish(processing(), new Outcome.Again(null, 1));
        finish(processing(), Outcome.failed(FAILURE, () -> {}));
        transitions.expire(processing().task());

        finish(cancelling(), asleepForGood());
        finish(cancelling(), new Outcome.Again(null, 1));
        finish(cancelling(), Outcome.failed(FAILURE, () -> {}));
        finish(cancelling(), Outcome.stopped(null));

        assertThat(new HashSet<>(kind.walked)).containsExactlyInAnyOrderElementsOf(TaskLife.EDGES);
    }

    @Test
    void noPairOfStateAndEvent_standsTwiceInTheTable() {
        assertThat(TaskLife.EDGES.stream().map(edge -> List.of(edge.from(), edge.event()))).doesNotHaveDuplicates();
        assertThat(TaskLife.EDGES.stream().map(Edge::from)).noneMatch(TaskState::ended);
    }

    @Test
    void outcomeThatCannotBe_isRefusedAndChangesNothing() {
        for (Held held : List.of(start(accepted()), processing(), cancelling())) {
            Task before = row(held.task().id());
            for (Outcome outcome : outcomesThatCannotBe(before.state())) {
                assertThat(finish(held, outcome)).as("%s %s", before.state(), outcome.event()).isFalse();
            }
            assertThat(row(before.id())).isEqualTo(before);
        }
        assertThat(rows("setting WHERE name = 'published'")).isZero();
    }

    private List<Outcome> outcomesThatCannotBe(TaskState state) {
        Runnable publication = write("published");
        List<Outcome> all = new ArrayList<>(List.of(Outcome.prepared(publication), Outcome.done(null, publication),
                Outcome.failed(FAILURE, publication), Outcome.expired(publication),
                Outcome.stopped(null, publication), new Outcome.Asleep(ExecutionStore.NEVER, publication),
                new Outcome.Again(null, 1)));
        all.removeIf(outcome -> TaskLife.next(state, outcome.event()).isPresent());
        return all;
    }

    @Test
    void taskThatHasEnded_staysAsItIs() {
        for (TaskState state : Arrays.stream(TaskState.values()).filter(TaskState::ended).toList()) {
            Task ended = ended(state);
            assertThat(ended.state()).isEqualTo(state);

            assertThat(transitions.cancel(ended)).isEqualTo(ended);
            transitions.expire(ended);
            transitions.wake(ended.id());

            assertThat(row(ended.id())).isEqualTo(ended);
            assertThat(pick(ended.id())).isEmpty();
        }
        assertThat(turns()).containsExactly(0L, 0L);
        assertThat(rows("scheduled_tasks")).isZero();
    }

    @Test
    void attemptOfATaskThatHasEnded_isLost() {
        Held held = processing();
        transitions.expire(held.task());

        assertThatThrownBy(() -> finish(held, Outcome.done(null))).isInstanceOf(AttemptLostException.class);

        assertThat(row(held.task().id()).state()).isEqualTo(TaskState.EXPIRED);
    }

    @Test
    void executionPickedWhileItsTaskWasCancelled_goesAway() {
        Task task = queueing();
        Pick pick = pick(task.id()).orElseThrow();
        transitions.cancel(task);

        assertThat(transitions.start(pick)).isEqualTo(Optional.empty());

        assertThat(rows("scheduled_tasks")).isZero();
        assertThat(row(task.id()).state()).isEqualTo(TaskState.CANCELLED);
    }
}

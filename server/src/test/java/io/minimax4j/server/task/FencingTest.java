package io.minimax4j.server.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.server.store.TestDatabase;
import io.minimax4j.server.task.ExecutionStore.Pick;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class FencingTest extends TasksInDatabase {
    private ScriptedKind kind;
    private Transitions transitions;

    @BeforeEach
    void begin() {
        kind = new ScriptedKind(false);
        transitions = transitions(kind);
    }

    private Held start(Task task) {
        Pick pick = pick(task.id()).orElseThrow();
        return new Held(transitions.start(pick).orElseThrow(), pick);
    }

    private RunningAttempt attempt(Held held) {
        return new RunningAttempt(held.task(), held.pick(), database, transitions.tasks(), InstantSource.system());
    }

    private static void refused(Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(AttemptLostException.class);
    }

    @Test
    void attemptThatWasReplaced_canDoNothing() {
        Held cutOff = start(transitions.accept(asked()));
        transitions.lost(cutOff.pick());
        Held now = start(cutOff.task());
        Task before = row(now.task().id());

        refused(() -> transitions.finish(cutOff.task(), cutOff.pick(), Outcome.done("stale", write("published"))));
        refused(() -> transitions.finish(cutOff.task(), cutOff.pick(), new Outcome.Again(null, 0)));
        refused(() -> transitions.finish(cutOff.task(), cutOff.pick(), asleepForGood()));
        refused(() -> attempt(cutOff).write(write("written")));
        refused(() -> attempt(cutOff).upstream("another"));
        attempt(cutOff).progress(99);
        assertThat(transitions.executions().release(cutOff.pick(), Instant.EPOCH)).isFalse();
        assertThat(transitions.executions().finish(cutOff.pick())).isFalse();

        assertThat(row(now.task().id())).isEqualTo(before);
        assertThat(rows("setting WHERE name IN ('published', 'written')")).isZero();
        assertThat(transitions.finish(now.task(), now.pick(), Outcome.done("fresh"))).isTrue();
        assertThat(row(now.task().id()).output()).isEqualTo("fresh");
        assertThat(turns()).containsExactly(0L, 0L);
    }

    @Test
    void attemptDeclaredLost_cannotPublish_alsoBeforeAnotherBegan() {
        Held lost = start(transitions.accept(asked()));
        transitions.lost(lost.pick());

        refused(() -> transitions.finish(lost.task(), lost.pick(), Outcome.done("stale", write("published"))));

        assertThat(rows("setting WHERE name = 'published'")).isZero();
        assertThat(row(lost.task().id()).state()).isEqualTo(TaskState.PROCESSING);
        assertThat(transitions.finish(start(lost.task()).task(), new Pick(lost.task().id(), lost.pick().version() + 2),
                Outcome.done("fresh"))).isTrue();
    }

    @Test
    void rightAttemptWithAnExecutionThatIsNotItsOwn_isRefused() {
        Held held = start(transitions.accept(asked()));
        Pick other = new Pick(held.pick().task(), held.pick().version() + 1);

        refused(() -> transitions.finish(held.task(), other, Outcome.done("stale", write("published"))));

        assertThat(rows("setting WHERE name = 'published'")).isZero();
        assertThat(transitions.finish(held.task(), held.pick(), Outcome.done("fresh"))).isTrue();
    }

    @Test
    void pickThatWentStaleBeforeItsStart_doesNothing() {
        Task task = transitions.accept(asked());
        Pick stale = pick(task.id()).orElseThrow();
        transitions.lost(stale);
        Held now = start(task);
        Task before = row(task.id());

        assertThat(transitions.start(stale)).isEmpty();
        transitions.lost(stale);

        assertThat(row(task.id())).isEqualTo(before);
        assertThat(transitions.executions().isHeld(now.pick())).isTrue();
        assertThat(turns()).containsExactly(1L, 1L);
    }

    @Test
    void samePick_startsOnce() {
        Task task = transitions.accept(asked());
        Held held = start(task);

        refused(() -> transitions.finish(task, held.pick(), Outcome.done("of no attempt")));

        assertThat(pick(task.id())).isEmpty();
    }

    @Test
    void publicationThatFails_endsNothing() {
        Held held = start(transitions.accept(asked()));

        assertThatThrownBy(() -> transitions.finish(held.task(), held.pick(), Outcome.done(null, () -> {
            write("published").run();
            throw new IllegalStateException("disk full");
        }))).hasMessage("disk full");

        assertThat(rows("setting WHERE name = 'published'")).isZero();
        assertThat(row(held.task().id())).isEqualTo(held.task());
        assertThat(transitions.finish(held.task(), held.pick(), Outcome.done("second try"))).isTrue();
    }

    @Test
    void publicationOfARefusedFinish_leavesNothing() {
        Held held = start(transitions.accept(asked()));
        transitions.cancel(held.task());

        assertThat(transitions.finish(held.task(), held.pick(), Outcome.done("late", write("published")))).isFalse();

        assertThat(rows("setting WHERE name = 'published'")).isZero();
    }

    @Test
    void twoFinishesThatRace_haveOneWinner() throws Exception {
        for (int round = 0; round < 10; round++) {
            Held held = start(transitions.accept(asked()));
            String name = "round-" + round + "-";
            CyclicBarrier together = new CyclicBarrier(2);
            int won = 0;
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Boolean>> both = List.of(threads.submit(finishing(held, together, name + 1)),
                        threads.submit(finishing(held, together, name + 2)));
                for (Future<Boolean> one : both) {
                    won += one.get() ? 1 : 0;
                }
            }
            assertThat(won).isEqualTo(1);
            assertThat(rows("setting WHERE name LIKE '" + name + "%'")).isEqualTo(1);
            assertThat(rows("setting WHERE name = '" + row(held.task().id()).output() + "'")).isEqualTo(1);
        }
        assertThat(turns()).containsExactly(0L, 0L);
    }

    private Callable<Boolean> finishing(Held held, CyclicBarrier together, String name) {
        return () -> {
            together.await();
            try {
                return transitions.finish(held.task(), held.pick(), Outcome.done(name, write(name)));
            } catch (AttemptLostException e) {
                return false;
            }
        };
    }

    @Test
    void attemptOfATaskThatHasEnded_cannotWrite() {
        Held held = start(transitions.accept(asked().expiringAt(Instant.now().minus(Duration.ofDays(1)))));
        transitions.expire(held.task());
        Task ended = row(held.task().id());

        refused(() -> attempt(held).write(write("written")));
        refused(() -> attempt(held).upstream("late"));
        attempt(held).progress(50);

        assertThat(rows("setting WHERE name = 'written'")).isZero();
        assertThat(row(ended.id())).isEqualTo(ended);
    }
}

package io.minimax4j.server.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.store.TestDatabase;
import io.minimax4j.server.task.ExecutionStore.Pick;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several threads do to the tasks of an account whatever can be done, in an order that nobody chose. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@Timeout(120)
class TurnsTest extends TasksInDatabase {
    private static final int PARALLEL = 3;
    private static final int OPEN = 12;
    private static final int THREADS = 4;
    private static final int ROUNDS = 4;
    private static final int STEPS = 30;

    private Transitions transitions;
    private final List<Task> accepted = new CopyOnWriteArrayList<>();
    private final Queue<Pick> picked = new ConcurrentLinkedQueue<>();
    private final Queue<Held> held = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void begin() {
        transitions = transitions(new ScriptedKind(false), InstantSource.system(),
                new TaskLimits(8, PARALLEL, OPEN, Duration.ofDays(1), Duration.ofSeconds(2), Duration.ZERO));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20})
    void turns_areExactWhateverHappens(long seed) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
                List<Callable<Void>> walks = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    Random random = new Random(seed * 1000 + round * 10L + thread);
                    walks.add(() -> walk(random));
                }
                for (Future<Void> walk : threads.invokeAll(walks)) {
                    walk.get();
                }
            }
            compareWithTheRows();
        }
        drain();
        compareWithTheRows();
        assertThat(turns()).containsExactly(0L, 0L);
        assertThat(rows("scheduled_tasks")).isZero();
    }

    private Void walk(Random random) {
        for (int step = 0; step < STEPS; step++) {
            try {
                step(random);
            } catch (AttemptLostException e) {
                // It was cancelled, expired or declared lost by another thread: so it may be.
            }
        }
        return null;
    }

    private void step(Random random) {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> accept(random);
            case 3, 4, 5 -> pickOne(random);
            case 6, 7 -> startOne();
            case 8, 9 -> finishOne(random);
            case 10 -> disturb(random);
            default -> loseOne(random);
        }
    }

    private void accept(Random random) {
        NewTask asked = asked();
        if (random.nextInt(4) == 0) {
            asked = asked.sleeping();
        }
        if (random.nextInt(4) == 0) {
            asked = asked.partOf(1);
        }
        try {
            accepted.add(transitions.accept(asked));
        } catch (ApiException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.CONNECTION_LIMIT);
        }
    }

    private void pickOne(Random random) {
        List<Long> due = due();
        if (!due.isEmpty()) {
            pick(due.get(random.nextInt(due.size()))).ifPresent(picked::add);
        }
    }

    private void startOne() {
        Pick pick = picked.poll();
        if (pick != null) {
            transitions.start(pick).ifPresent(task -> held.add(new Held(task, pick)));
        }
    }

    private void finishOne(Random random) {
        Held one = held.poll();
        if (one == null) {
            return;
        }
        Outcome outcome = switch (random.nextInt(6)) {
            case 0 -> Outcome.done(null);
            case 1 -> Outcome.failed(new Task.Failure(1013, "it broke"), () -> {});
            case 2 -> asleepForGood();
            case 3 -> Outcome.asleep(Instant.EPOCH);
            case 4 -> new Outcome.Again(null, 1);
            default -> new Outcome.Again(Instant.EPOCH, 1);
        };
        try {
            if (!transitions.finish(one.task(), one.pick(), outcome)) {
                transitions.finish(one.task(), one.pick(), new Outcome.Again(null, 0));
            }
        } catch (AttemptLostException e) {
            transitions.executions().finish(one.pick());
        }
    }

    private void disturb(Random random) {
        if (accepted.isEmpty()) {
            return;
        }
        Task one = accepted.get(random.nextInt(accepted.size()));
        switch (random.nextInt(4)) {
            case 0 -> transitions.cancel(one);
            case 1 -> transitions.expire(one);
            default -> transitions.wake(one.id());
        }
    }

    /** Half of the lost are not dead: they go on and find out. */
    private void loseOne(Random random) {
        if (random.nextBoolean()) {
            Pick pick = picked.poll();
            if (pick != null) {
                transitions.lost(pick);
            }
            return;
        }
        Held one = held.poll();
        if (one != null) {
            transitions.lost(one.pick());
            if (random.nextBoolean()) {
                held.add(one);
            }
        }
    }

    private void compareWithTheRows() {
        long holding = rows("task WHERE turn = 'HELD'");
        assertThat(turns()).containsExactly(rows("task WHERE finished_at IS NULL AND parent_id IS NULL"), holding);
        assertThat(holding).isLessThanOrEqualTo(PARALLEL);
        assertThat(rows("task WHERE finished_at IS NULL AND parent_id IS NULL")).isLessThanOrEqualTo(OPEN);
        assertThat(rows("task WHERE finished_at IS NOT NULL AND turn <> 'NONE'")).isZero();
        if (rows("task WHERE turn = 'WAITING'") > 0) {
            assertThat(holding).as("nobody waits while a turn is free").isEqualTo(PARALLEL);
        }
        assertThat(strays("turn = 'HELD'", "picked = FALSE AND execution_time >= ?")).as("held, and never due")
                .isZero();
        assertThat(rows("task WHERE finished_at IS NULL AND NOT EXISTS (SELECT 1 FROM scheduled_tasks"
                + " WHERE task_instance = CAST(id AS TEXT))")).as("open, without an execution").isZero();
    }

    private long strays(String ofTask, String ofExecution) {
        return database.read(handle -> handle.select("SELECT COUNT(*) FROM task JOIN scheduled_tasks ON task_instance ="
                + " CAST(id AS TEXT) WHERE " + ofTask + " AND " + ofExecution, Timestamp.from(ExecutionStore.NEVER))
                .mapTo(Long.class).one());
    }

    private void drain() {
        while (!picked.isEmpty() || !held.isEmpty()) {
            startOne();
            Held one = held.poll();
            if (one != null) {
                transitions.lost(one.pick());
            }
        }
        while (rows("task WHERE finished_at IS NULL") > 0) {
            List<Long> due = due();
            if (due.isEmpty()) {
                accepted.forEach(task -> transitions.wake(task.id()));
                assertThat(due()).as("work that is left").isNotEmpty();
            }
            due().forEach(id -> pick(id).ifPresent(pick -> transitions.start(pick)
                    .ifPresent(task -> assertThat(transitions.finish(task, pick, task.state() == TaskState.CANCELLING
                            ? Outcome.stopped(null)
                            : Outcome.done(null))).isTrue())));
        }
        due().forEach(id -> transitions.start(pick(id).orElseThrow()));
    }
}

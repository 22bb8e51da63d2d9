package io.minimax4j.server.task;

import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.SteadyClock;
import io.minimax4j.server.task.ExecutionStore.Pick;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes attempts: begins one, lets the kind work, and sees to what came of it. */
final class TaskRunner {
    private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);

    private static final Duration FINISHING = Duration.ofSeconds(30);

    private final Database database;
    private final Transitions transitions;
    private final Kinds kinds;
    private final RunningAttempts running;
    private final InstantSource clock;
    private final SteadyClock steady;

    TaskRunner(Database database, Transitions transitions, Kinds kinds, RunningAttempts running, InstantSource clock,
            SteadyClock steady) {
        this.database = database;
        this.transitions = transitions;
        this.kinds = kinds;
        this.running = running;
        this.clock = clock;
        this.steady = steady;
    }

    /** Makes one attempt. What fails here leaves the pick as it is: when nobody keeps it alive, another node takes it. */
    void run(Pick pick) {
        if (running.leaving()) {
            transitions.executions().release(pick, Instant.EPOCH);
            return;
        }
        Optional<Task> task = transitions.start(pick);
        while (task.isPresent()) {
            task = attempt(task.get(), pick);
        }
    }

    /** The task for the next attempt, if there is to be one at once. */
    private Optional<Task> attempt(Task task, Pick pick) {
        RunningAttempt attempt = new RunningAttempt(task, pick, database, transitions.tasks(), clock);
        running.add(attempt);
        try {
            return finish(attempt, outcome(attempt));
        } catch (AttemptLostException e) {
            LOG.info("{}; what it did is thrown away", e.getMessage());
            transitions.executions().finish(pick);
            return Optional.empty();
        } finally {
            running.remove(attempt);
        }
    }

    private Outcome outcome(RunningAttempt attempt) {
        Task task = attempt.task();
        TaskKind kind = kinds.of(task.kind());
        try {
            return attempt.work(switch (task.state()) {
                case PREPARING -> kind::prepare;
                case CANCELLING -> kind::cancelled;
                default -> kind::run;
            });
        } catch (AttemptLostException | InterruptedException e) {
            return handOn(task);
        } catch (Exception | Error e) {
            return attempt.stopping() ? handOn(task) : RetryPlan.after(e, task, steady.instant());
        }
    }

    /** Somebody goes on with it, now; with winding it up, if it was cancelled meanwhile. */
    private static Outcome handOn(Task task) {
        return new Outcome.Again(null, task.failures());
    }

    /** The work is done, so that a database that fails for a moment must not cost it. */
    private Optional<Task> finish(RunningAttempt attempt, Outcome outcome) {
        Instant until = steady.instant().plus(FINISHING);
        for (Duration pause = Duration.ofMillis(100);; pause = pause.multipliedBy(2)) {
            try {
                return finishNow(attempt, outcome);
            } catch (AttemptLostException e) {
                throw e;
            } catch (RuntimeException e) {
                if (running.leaving() || steady.instant().plus(pause).isAfter(until)) {
                    throw e;
                }
                LOG.warn("The end of task {} could not be written; it is tried again in {}", attempt.task().id(),
                        pause, e);
            }
            sleep(pause);
        }
    }

    private Optional<Task> finishNow(RunningAttempt attempt, Outcome outcome) {
        if (outcome instanceof Outcome.Prepared prepared && !attempt.stopping()) {
            return Optional.of(transitions.goOn(attempt.task(), attempt.pick(), prepared));
        }
        if (!transitions.finish(attempt.task(), attempt.pick(), outcome)) {
            transitions.finish(attempt.task(), attempt.pick(), handOn(attempt.task()));
        }
        return Optional.empty();
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

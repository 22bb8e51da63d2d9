package io.minimax4j.server.task;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.IdSource;
import io.minimax4j.server.task.ExecutionStore.Pick;
import io.minimax4j.server.task.Task.Failure;
import io.minimax4j.server.task.Task.Times;
import io.minimax4j.server.task.Task.Turn;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen to a task, each as one transaction over its row and its execution.
 *
 * <p><b>Who wins.</b> A change locks the row of the task and looks at it as it stands then. An attempt has to be the last
 * one, and to hold the execution in the version in which it was picked; else it is lost, and nothing of it remains.
 *
 * <p><b>Order of locks.</b> First the row of the task, then what its kind writes, then its execution. Turns are given
 * afterwards, in a transaction of their own; see {@link Turns}. Where kinds change several tasks in one transaction, two
 * of them may meet crosswise on PostgreSQL: the database undoes one, and it runs again.
 */
final class Transitions {
    private static final int MOST_LOST = 5;

    private final Database database;
    private final TaskStore tasks;
    private final ExecutionStore executions;
    private final TaskLimits limits;
    private final Kinds kinds;
    private final IdSource ids;
    private final InstantSource clock;
    private final Turns turns;
    private final Runnable due;

    /**
     * @param due told, after the commit, that an execution may be due
     * @param background where turns are given, after the commit
     */
    Transitions(Database database, TaskLimits limits, Kinds kinds, IdSource ids, InstantSource clock, Runnable due,
            Executor background) {
        this.database = database;
        this.tasks = new TaskStore(database);
        this.executions = new ExecutionStore(database);
        this.limits = limits;
        this.kinds = kinds;
        this.ids = ids;
        this.clock = clock;
        this.turns = new Turns(database, executions, limits, ids, due, background);
        this.due = due;
    }

    TaskStore tasks() {
        return tasks;
    }

    ExecutionStore executions() {
        return executions;
    }

    Turns turns() {
        return turns;
    }

    Task accept(NewTask asked) {
        TaskKind kind = kinds.of(asked.kind());
        Instant now = clock.instant();
        Task task = new Task(ids.next(), asked.accountId(), kind.name(), kind.lane(), asked.parentId(),
                kind.prepares() ? TaskState.PREPARING : TaskState.QUEUEING, asked.asleep() ? Turn.NONE : Turn.WAITING,
                false, 0, 0, 0, asked.input(), null, null, null, new Times(now, now, null, null, asked.expiresAt()));
        return database.together(() -> {
            tasks.insert(task);
            executions.insert(task.id(), ExecutionStore.NEVER);
            kind.changed(new TaskChange(null, null, task));
            count(task);
            turns.see(task.accountId(), task.lane());
            return task;
        });
    }

    /** Last, since others of the account wait for this from here to the end of the transaction. */
    private void count(Task task) {
        if (task.standsForItself()
                && !turns.store().open(task.accountId(), task.lane(), limits.unfinishedPerAccount())) {
            throw new ApiException(ErrorCode.CONNECTION_LIMIT, ErrorCode.CONNECTION_LIMIT.message()
                    + ": the account has " + limits.unfinishedPerAccount()
                    + " tasks that have not ended; wait until some have, or cancel some");
        }
    }

    /** Begins an attempt; empty if there is nothing to do, or not yet, or not for this pick. */
    Optional<Task> start(Pick pick) {
        return database.together(() -> {
            Optional<Task> found = tasks.lock(pick.task());
            if (found.isEmpty() || found.get().state().ended()) {
                executions.finish(pick);
                return Optional.empty();
            }
            Task task = found.get();
            if (!executions.isHeld(pick)) {
                return Optional.empty();
            }
            if (task.turn() != Turn.HELD) {
                wantTurn(task, pick);
                return Optional.empty();
            }
            return Optional.of(begin(task));
        });
    }

    /** One that slept, and whose time has come. */
    private void wantTurn(Task task, Pick pick) {
        if (tasks.turn(task, Turn.WAITING)) {
            executions.release(pick, ExecutionStore.NEVER);
            turns.see(task.accountId(), task.lane());
        }
    }

    /**
     * Ends an attempt. False, and nothing happens, if the task was cancelled meanwhile and the outcome is not one of a
     * task that is cancelled.
     */
    boolean finish(Task attempt, Pick pick, Outcome outcome) {
        return database.together(() -> {
            Task task = locked(attempt);
            Optional<TaskState> next = TaskLife.next(task.state(), outcome.event());
            if (next.isEmpty()) {
                return false;
            }
            outcome.publication().run();
            Task after = switch (outcome) {
                case Outcome.Prepared prepared -> rest(task, pick, next.get(), null, 0);
                case Outcome.Asleep asleep -> rest(task, pick, next.get(), asleep.until(), 0);
                case Outcome.Again again -> rest(task, pick, next.get(), again.at(), again.failures());
                case Outcome.Ended ended -> {
                    Task over = end(task, next.get(), ended.output(), ended.failure());
                    require(executions.finish(pick), task);
                    yield over;
                }
            };
            told(task, outcome.event(), after);
            return true;
        });
    }

    /** Ends the attempt that prepared a task, and begins the next one under the same pick. */
    Task goOn(Task attempt, Pick pick, Outcome.Prepared prepared) {
        return database.together(() -> {
            Task task = locked(attempt);
            require(executions.isHeld(pick), task);
            prepared.publication().run();
            Task ready = held(tasks.rest(task, TaskLife.next(task.state(), prepared.event()).orElseThrow(), Turn.HELD,
                    0, clock.instant()), task);
            told(task, prepared.event(), ready);
            return begin(ready);
        });
    }

    private Task begin(Task task) {
        TaskState next = TaskLife.next(task.state(), TaskEvent.START).orElseThrow();
        Task started = held(tasks.start(task, next, clock.instant()), task);
        told(task, TaskEvent.START, started);
        return started;
    }

    private Task locked(Task attempt) {
        return tasks.lock(attempt.id()).filter(now -> now.attempt() == attempt.attempt() && !now.state().ended())
                .orElseThrow(() -> new AttemptLostException(attempt.id(), attempt.attempt()));
    }

    /** @param until null to go on at once, with the same turn */
    private Task rest(Task task, Pick pick, TaskState next, @Nullable Instant until, int failures) {
        Task after = held(tasks.rest(task, next, until == null ? Turn.HELD : Turn.NONE, failures, clock.instant()),
                task);
        if (after.turn() == Turn.HELD) {
            require(executions.release(pick, soon()), task);
        } else {
            require(executions.release(pick, until.isAfter(ExecutionStore.NEVER) ? ExecutionStore.NEVER : until), task);
            turns.see(task.accountId(), task.lane());
        }
        return after;
    }

    private Instant soon() {
        database.afterCommit(due);
        return turns.soon();
    }

    private Task end(Task task, TaskState next, @Nullable String output, @Nullable Failure failure) {
        Task after = held(tasks.end(task, next, output, failure, clock.instant()), task);
        turns.see(task.accountId(), task.lane());
        return after;
    }

    /**
     * Cancels the task, if it has not ended. One that is processing gets an attempt to wind up, unless one is running:
     * that has to notice.
     */
    Task cancel(Task asked) {
        return database.together(() -> {
            Task task = tasks.lock(asked.id()).orElse(asked);
            Optional<TaskState> next = TaskLife.next(task.state(), TaskEvent.CANCEL);
            if (next.isEmpty()) {
                return task;
            }
            Task after;
            if (next.get().ended()) {
                after = end(task, next.get(), null, null);
                executions.remove(task.id());
            } else {
                after = held(tasks.move(task, next.get(), clock.instant()), task);
                wake(after);
            }
            told(task, TaskEvent.CANCEL, after);
            return after;
        });
    }

    /** {@link #cancel} of a task that has nothing to wind up; false, and nothing happens, for any other. */
    boolean cancelWaiting(Task asked) {
        return database.together(() -> tasks.lock(asked.id())
                .filter(task -> TaskLife.next(task.state(), TaskEvent.CANCEL).filter(TaskState::ended).isPresent())
                .map(this::cancel).isPresent());
    }

    /** Gives the task up because its time is over. */
    void expire(Task asked) {
        database.together(() -> tasks.lock(asked.id()).filter(task -> !kinds.of(task.kind()).expiresItself())
                .ifPresent(task -> TaskLife.next(task.state(), TaskEvent.EXPIRE).ifPresent(next -> {
                    Task after = end(task, next, null, null);
                    executions.remove(task.id());
                    told(task, TaskEvent.EXPIRE, after);
                })));
    }

    /** Makes a sleeping task go on; one that is at work goes on after it wants to sleep. */
    void wake(long id) {
        database.together(() -> tasks.lock(id).filter(task -> !task.state().ended()).ifPresent(this::wake));
    }

    private void wake(Task task) {
        tasks.wake(task.id());
        if (executions.move(task.id(), ExecutionStore.NEVER) && tasks.wantTurn(task.id())) {
            turns.see(task.accountId(), task.lane());
        } else if (tasks.find(task.id()).filter(now -> now.turn() == Turn.HELD).isPresent()) {
            executions.move(task.id(), soon());
        }
    }

    /** The worker of a pick is gone. Another attempt follows at once, unless too many have ended like that. */
    void lost(Pick pick) {
        database.together(() -> {
            Optional<Task> found = tasks.lock(pick.task());
            if (found.isEmpty() || found.get().state().ended()) {
                executions.finish(pick);
                return;
            }
            Task task = found.get();
            if (task.attempt() > 0 && task.failures() >= MOST_LOST) {
                giveUp(task, pick);
            } else if (executions.release(pick, soon())) {
                TaskLife.next(task.state(), TaskEvent.RETRY).ifPresent(next -> told(task, TaskEvent.RETRY,
                        held(tasks.rest(task, next, task.turn(), task.failures() + 1, clock.instant()), task)));
            }
        });
    }

    private void giveUp(Task task, Pick pick) {
        if (executions.finish(pick)) {
            TaskState next = TaskLife.next(task.state(), TaskEvent.FAIL).orElseThrow();
            told(task, TaskEvent.FAIL, end(task, next, null, Failure.of(ErrorCode.SERVICE_FAILED,
                    "the worker of the task died " + (task.failures() + 1)
                            + " times in a row; see the server's log")));
        }
    }

    private void told(Task before, TaskEvent event, Task after) {
        kinds.of(before.kind()).changed(new TaskChange(before, event, after));
    }

    private static Task held(Optional<Task> after, Task before) {
        require(after.isPresent(), before);
        return after.get();
    }

    private static void require(boolean done, Task task) {
        if (!done) {
            throw new AttemptLostException(task.id(), task.attempt());
        }
    }
}

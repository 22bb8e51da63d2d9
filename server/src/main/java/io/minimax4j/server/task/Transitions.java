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
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen to a task, each as one transaction over its row, its account's turns and its execution.
 *
 * <p><b>Order of locks.</b> A transaction that may give or take a turn locks the account's row of turns first, then rows
 * of tasks, then executions. Two of them never wait for each other in a circle.
 *
 * <p><b>Turns.</b> Of an account's tasks as many are due as may run; the others wait, with an execution that never comes
 * due. Whoever gives back a turn hands it to the task of the account that has waited longest. Due executions are ordered
 * by the id source and not by any clock: those of all accounts take turns, and a clock that was set back stops nobody.
 */
final class Transitions {
    private static final int MOST_LOST = 5;

    private final Database database;
    private final TaskStore tasks;
    private final TurnStore turns;
    private final ExecutionStore executions;
    private final TaskLimits limits;
    private final Kinds kinds;
    private final IdSource ids;
    private final InstantSource clock;
    private final Runnable due;

    /** @param due told, after the commit, that an execution may be due */
    Transitions(Database database, TaskLimits limits, Kinds kinds, IdSource ids, InstantSource clock, Runnable due) {
        this.database = database;
        this.tasks = new TaskStore(database);
        this.turns = new TurnStore(database);
        this.executions = new ExecutionStore(database);
        this.limits = limits;
        this.kinds = kinds;
        this.ids = ids;
        this.clock = clock;
        this.due = due;
    }

    TaskStore tasks() {
        return tasks;
    }

    ExecutionStore executions() {
        return executions;
    }

    Task accept(NewTask asked) {
        TaskKind kind = kinds.of(asked.kind());
        return database.together(() -> {
            turns.lock(asked.accountId(), kind.lane());
            long most = asked.parentId() == null ? limits.unfinishedPerAccount() : Long.MAX_VALUE;
            if (asked.parentId() == null && !turns.open(asked.accountId(), kind.lane(), most)) {
                throw new ApiException(ErrorCode.CONNECTION_LIMIT,
                        ErrorCode.CONNECTION_LIMIT.message() + ": the account has "
                                + most + " tasks that have not ended; wait until some have, or cancel some");
            }
            Turn turn = asked.asleep() ? Turn.NONE : turnFor(asked.accountId(), kind.lane());
            Instant now = clock.instant();
            Task task = new Task(ids.next(), asked.accountId(), kind.name(), kind.lane(), asked.parentId(),
                    kind.prepares() ? TaskState.PREPARING : TaskState.QUEUEING, turn, false, 0, 0, 0, asked.input(),
                    null, null, null, new Times(now, now, null, null, asked.expiresAt()));
            tasks.insert(task);
            executions.insert(task.id(), timeFor(turn));
            kind.changed(new TaskChange(null, null, task));
            return task;
        });
    }

    private Turn turnFor(long account, Lane lane) {
        return turns.take(account, lane, limits.parallel(lane)) ? Turn.HELD : Turn.WAITING;
    }

    private Instant timeFor(Turn turn) {
        return turn == Turn.HELD ? soon() : ExecutionStore.NEVER;
    }

    /** A time in the far past, in the order of the calls. */
    private Instant soon() {
        database.afterCommit(due);
        return DueTime.of(ids.next());
    }

    /** Begins an attempt; empty if there is nothing to do, or not yet, or not for this pick. */
    Optional<Task> start(Pick pick) {
        Optional<Task> found = tasks.find(pick.task());
        if (found.isEmpty()) {
            executions.finish(pick);
            return Optional.empty();
        }
        return database.together(() -> {
            turns.lock(found.get().accountId(), found.get().lane());
            Task task = tasks.find(pick.task()).orElseThrow();
            if (!executions.isHeld(pick)) {
                return Optional.empty();
            }
            if (task.state().ended()) {
                executions.finish(pick);
                return Optional.empty();
            }
            Turn turn = task.turn() == Turn.HELD ? Turn.HELD : turnFor(task.accountId(), task.lane());
            if (turn != Turn.HELD) {
                tasks.turn(task, turn);
                executions.release(pick, ExecutionStore.NEVER);
                return Optional.empty();
            }
            TaskState next = TaskLife.next(task.state(), TaskEvent.START).orElseThrow();
            require(tasks.start(task, next, turn, clock.instant()), task);
            return Optional.of(changed(task, TaskEvent.START));
        });
    }

    /**
     * Ends an attempt. False, and nothing happens, if the task was cancelled meanwhile and the outcome is not one of a
     * task that is cancelled.
     */
    boolean finish(Task held, Pick pick, Outcome outcome) {
        return database.together(() -> {
            Task task = locked(held);
            Optional<TaskState> next = TaskLife.next(task.state(), outcome.event());
            if (next.isEmpty()) {
                return false;
            }
            outcome.publication().run();
            switch (outcome) {
                case Outcome.Prepared prepared -> {
                    require(tasks.rest(task, next.get(), Turn.HELD, 0, clock.instant()), task);
                    require(executions.release(pick, soon()), task);
                }
                case Outcome.Asleep asleep -> rest(task, pick, next.get(), asleep.until(), 0);
                case Outcome.Again again when again.at() == null -> {
                    require(tasks.rest(task, next.get(), Turn.HELD, again.failures(), clock.instant()), task);
                    require(executions.release(pick, soon()), task);
                }
                case Outcome.Again again -> rest(task, pick, next.get(), again.at(), again.failures());
                case Outcome.Ended ended -> {
                    end(task, next.get(), ended.output(), ended.failure());
                    require(executions.finish(pick), task);
                }
            }
            changed(task, outcome.event());
            return true;
        });
    }

    private Task locked(Task held) {
        turns.lock(held.accountId(), held.lane());
        return tasks.find(held.id()).filter(task -> task.attempt() == held.attempt() && !task.state().ended())
                .orElseThrow(() -> new AttemptLostException(held.id(), held.attempt()));
    }

    private void rest(Task task, Pick pick, TaskState next, Instant until, int failures) {
        boolean again = task.woken();
        require(tasks.rest(task, next, again ? Turn.HELD : Turn.NONE, failures, clock.instant()), task);
        Instant at = again ? soon() : until.isAfter(ExecutionStore.NEVER) ? ExecutionStore.NEVER : until;
        require(executions.release(pick, at), task);
        if (!again) {
            handOnTurn(task);
        }
    }

    /** The turn goes to the next of the account. */
    private void handOnTurn(Task from) {
        Optional<Task> next = tasks.nextWaiting(from.accountId(), from.lane());
        if (next.isEmpty()) {
            turns.giveBack(from.accountId(), from.lane());
            return;
        }
        require(tasks.turn(next.get(), Turn.HELD), next.get());
        executions.move(next.get().id(), soon());
    }

    private void end(Task task, TaskState next, @Nullable String output, @Nullable Failure failure) {
        require(tasks.end(task, next, output, failure, clock.instant()), task);
        if (task.standsForItself()) {
            turns.closed(task.accountId(), task.lane());
        }
        if (task.turn() == Turn.HELD) {
            handOnTurn(task);
        }
    }

    /**
     * Cancels the task, if it has not ended. One that is processing gets an attempt to wind up, unless one is running:
     * that has to notice.
     */
    Task cancel(Task asked) {
        return database.together(() -> {
            turns.lock(asked.accountId(), asked.lane());
            Task task = tasks.find(asked.id()).orElse(asked);
            Optional<TaskState> next = TaskLife.next(task.state(), TaskEvent.CANCEL);
            if (next.isEmpty()) {
                return task;
            }
            if (next.get().ended()) {
                end(task, next.get(), null, null);
                executions.remove(task.id());
            } else {
                require(tasks.move(task, next.get(), task.turn(), clock.instant()), task);
                wakeLocked(task);
            }
            return changed(task, TaskEvent.CANCEL);
        });
    }

    /** Gives the task up because its time is over. */
    void expire(Task asked) {
        database.run(handle -> {
            turns.lock(asked.accountId(), asked.lane());
            Task task = tasks.find(asked.id()).orElse(asked);
            Optional<TaskState> next = TaskLife.next(task.state(), TaskEvent.EXPIRE);
            if (next.isPresent() && !kinds.of(task.kind()).expiresItself()) {
                end(task, next.get(), null, null);
                executions.remove(task.id());
                changed(task, TaskEvent.EXPIRE);
            }
        });
    }

    /** Makes a sleeping task go on; one that is at work goes on after it wants to sleep. */
    void wake(long id) {
        Optional<Task> found = tasks.find(id);
        found.filter(task -> !task.state().ended()).ifPresent(task -> database.run(handle -> {
            turns.lock(task.accountId(), task.lane());
            tasks.find(id).filter(now -> !now.state().ended()).ifPresent(this::wakeLocked);
        }));
    }

    private void wakeLocked(Task task) {
        tasks.wake(task.id());
        if (task.turn() == Turn.NONE && executions.move(task.id(), ExecutionStore.NEVER)) {
            Turn turn = turnFor(task.accountId(), task.lane());
            require(tasks.turn(task, turn), task);
            executions.move(task.id(), timeFor(turn));
        }
    }

    /** The worker of a pick is gone. Another attempt follows at once, unless too many have ended like that. */
    void lost(Pick pick) {
        Optional<Task> found = tasks.find(pick.task());
        if (found.isEmpty()) {
            executions.finish(pick);
            return;
        }
        database.run(handle -> {
            turns.lock(found.get().accountId(), found.get().lane());
            Task task = tasks.find(pick.task()).orElseThrow();
            if (task.state().ended()) {
                executions.finish(pick);
            } else if (task.attempt() > 0 && task.failures() >= MOST_LOST) {
                giveUp(task, pick);
            } else if (executions.release(pick, task.turn() == Turn.HELD ? soon() : Instant.EPOCH)) {
                TaskLife.next(task.state(), TaskEvent.RETRY).ifPresent(next -> {
                    require(tasks.rest(task, next, task.turn(), task.failures() + 1, clock.instant()), task);
                    changed(task, TaskEvent.RETRY);
                });
            }
        });
    }

    private void giveUp(Task task, Pick pick) {
        if (executions.finish(pick)) {
            end(task, TaskLife.next(task.state(), TaskEvent.FAIL).orElseThrow(), null,
                    Failure.of(ErrorCode.SERVICE_FAILED, "the worker of the task died " + (task.failures() + 1)
                            + " times in a row; see the server's log"));
            changed(task, TaskEvent.FAIL);
        }
    }

    /** The row as it stands now, after its kind was told. */
    private Task changed(Task before, TaskEvent event) {
        Task after = tasks.find(before.id()).orElseThrow();
        kinds.of(before.kind()).changed(new TaskChange(before, event, after));
        return after;
    }

    private static void require(boolean done, Task task) {
        if (!done) {
            throw new AttemptLostException(task.id(), task.attempt());
        }
    }
}

package io.minimax4j.server.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an attempt ended. A publication is run in the transaction that makes the end known: once for each task. */
public sealed interface Outcome {
    /** The event that it is in the life of the task. */
    TaskEvent event();

    /** Something to write in the same transaction. */
    default Runnable publication() {
        return () -> {};
    }

    record Prepared(Runnable publication) implements Outcome {
        @Override
        public TaskEvent event() {
            return TaskEvent.PREPARED;
        }
    }

    /** The task is over. */
    record Ended(TaskEvent event, @Nullable String output, Task.@Nullable Failure failure, Runnable publication)
            implements
                Outcome {}

    /** Goes on at that time, or when the task is woken. */
    record Asleep(Instant until, Runnable publication) implements Outcome {
        @Override
        public TaskEvent event() {
            return TaskEvent.SLEEP;
        }
    }

    /**
     * Another attempt is due.
     *
     * @param at null for at once, and then the turn is kept
     * @param failures how many attempts in a row have ended badly now
     */
    record Again(@Nullable Instant at, int failures) implements Outcome {
        @Override
        public TaskEvent event() {
            return TaskEvent.RETRY;
        }
    }

    static Outcome prepared() {
        return prepared(() -> {});
    }

    static Outcome prepared(Runnable publication) {
        return new Prepared(publication);
    }

    static Outcome done(@Nullable String output) {
        return done(output, () -> {});
    }

    static Outcome done(@Nullable String output, Runnable publication) {
        return new Ended(TaskEvent.SUCCEED, output, null, publication);
    }

    static Outcome failed(Task.Failure failure, Runnable publication) {
        return new Ended(TaskEvent.FAIL, null, failure, publication);
    }

    static Outcome expired(Runnable publication) {
        return new Ended(TaskEvent.EXPIRE, null, null, publication);
    }

    static Outcome stopped(@Nullable String output) {
        return stopped(output, () -> {});
    }

    static Outcome stopped(@Nullable String output, Runnable publication) {
        return new Ended(TaskEvent.STOP, output, null, publication);
    }

    /** {@code Instant.MAX} to sleep until somebody wakes it. */
    static Outcome asleep(Instant until) {
        return asleep(until, () -> {});
    }

    static Outcome asleep(Instant until, Runnable publication) {
        return new Asleep(until, publication);
    }
}

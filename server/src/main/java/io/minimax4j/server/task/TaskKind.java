package io.minimax4j.server.task;

/**
 * What a feature's tasks do. Each method that works runs on a thread of its own, which it may block; an interrupt means
 * that the work is not wanted any more, or not here. An {@link io.minimax4j.protocol.error.ApiException} that is no use
 * repeating ends the task; after any other exception it is tried again.
 */
public interface TaskKind {
    /** Stored with every task: it never changes. */
    String name();

    default Lane lane() {
        return Lane.WORK;
    }

    /** Whether a task is prepared before it queues. */
    default boolean prepares() {
        return false;
    }

    /** Makes ready and checks what the task needs. */
    default Outcome prepare(Attempt attempt) throws Exception {
        return Outcome.prepared();
    }

    /** Does the work, or goes on with it. */
    Outcome run(Attempt attempt) throws Exception;

    /** Winds up a task that was cancelled while it was processing; whoever worked on it has stopped. */
    default Outcome cancelled(Attempt attempt) throws Exception {
        return Outcome.stopped(null);
    }

    /** Whether {@link #run} itself notices that the task has expired. Else the task is just ended. */
    default boolean expiresItself() {
        return false;
    }

    /** Told of each change within its transaction: what is written here is on disk together with it, or not at all. */
    default void changed(TaskChange change) {}
}

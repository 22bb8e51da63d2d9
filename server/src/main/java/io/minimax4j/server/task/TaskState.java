package io.minimax4j.server.task;

/** Where a task stands in its life. Names are stored; the words that a caller sees belong to the face. */
public enum TaskState {
    /** Accepted; what it needs is being made ready and checked. */
    PREPARING(false),
    /** Ready, and waits for its turn. */
    QUEUEING(false),
    /** Somebody works on it, or it waits for something it started. */
    PROCESSING(false),
    /** Asked to stop while it was processing; its worker is about to. */
    CANCELLING(false),
    SUCCESS(true), FAIL(true), EXPIRED(true), CANCELLED(true);

    private final boolean ended;

    TaskState(boolean ended) {
        this.ended = ended;
    }

    /** Whether nothing can change any more. */
    public boolean ended() {
        return ended;
    }
}

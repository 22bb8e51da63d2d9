package io.minimax4j.server.task;

/** The task is not this attempt's any more. What it did is thrown away; whoever holds the task goes on. */
public final class AttemptLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AttemptLostException(long task, long attempt) {
        super("Attempt " + attempt + " does not hold task " + task + " any more");
    }
}

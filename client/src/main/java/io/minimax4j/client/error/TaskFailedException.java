package io.minimax4j.client.error;

/** The task itself failed, or the request of one line of a batch: the code and the advice tell why. */
public final class TaskFailedException extends MiniMaxException {
    private static final long serialVersionUID = 1L;

    public TaskFailedException(Failure failure) {
        super(failure, null);
    }
}

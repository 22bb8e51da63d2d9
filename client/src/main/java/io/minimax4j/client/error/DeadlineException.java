package io.minimax4j.client.error;

import org.jspecify.annotations.Nullable;

/** The call took longer than its deadline, or nothing came for the idle timeout. */
public final class DeadlineException extends MiniMaxException {
    private static final long serialVersionUID = 1L;

    public DeadlineException(Failure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }
}

package io.minimax4j.client.error;

import org.jspecify.annotations.Nullable;

/** The calling thread was interrupted. The connection is closed and the thread's interrupt flag is set again. */
public final class CancelledException extends MiniMaxException {
    private static final long serialVersionUID = 1L;

    public CancelledException(Failure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }
}

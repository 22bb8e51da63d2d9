package io.minimax4j.client.error;

import org.jspecify.annotations.Nullable;

/** No connection could be made, or it broke before the reply was whole: a stream that was cut, TLS that was refused. */
public final class ConnectionException extends MiniMaxException {
    private static final long serialVersionUID = 1L;

    public ConnectionException(Failure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }
}

package io.minimax4j.server.http;

/** The port cannot be opened, or its certificate cannot be used. The message says what to do. */
public final class ListenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ListenException(String message, Throwable cause) {
        super(message, cause);
    }
}

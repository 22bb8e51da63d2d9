package io.minimax4j.server.http;

/** A certificate or key that cannot be used. The message names the file and what to do. */
public final class TlsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TlsException(String message, Throwable cause) {
        super(message, cause);
    }
}

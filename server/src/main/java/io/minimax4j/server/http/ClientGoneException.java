package io.minimax4j.server.http;

/** The caller closed the connection or stopped taking part. There is nobody to tell: the work just ends. */
public final class ClientGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClientGoneException(Throwable cause) {
        super("The caller went away", cause);
    }
}

package io.minimax4j.client.error;

/** The key is missing, malformed, or not known to the host: codes 1004 and 2049, HTTP 401. */
public final class AuthenticationException extends MiniMaxException {
    private static final long serialVersionUID = 1L;

    public AuthenticationException(Failure failure) {
        super(failure, null);
    }
}

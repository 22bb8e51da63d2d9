package io.minimax4j.client.error;

/** Too much at once; the same call works later: codes 1002, 1039, 1041 and 2045, HTTP 429. See retryAfter(). */
public final class RateLimitException extends MiniMaxException {
    private static final long serialVersionUID = 1L;

    public RateLimitException(Failure failure) {
        super(failure, null);
    }
}

package io.minimax4j.server.account;

/**
 * A minute of an account with a model, which begins with its first request.
 *
 * @param began milliseconds since 1970
 * @param requests let in so far
 * @param tokens used or reserved so far
 */
record Window(long began, long requests, long tokens) {
    static final long MILLIS = 60_000;

    /** A clock that was set back a long way must not keep a window open for as long. */
    boolean isOpen(long now) {
        return Math.abs(now - began) < MILLIS;
    }

    long end() {
        return began + MILLIS;
    }

    Window with(long moreTokens) {
        return new Window(began, requests + 1, tokens + moreTokens);
    }
}

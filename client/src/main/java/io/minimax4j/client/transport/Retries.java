package io.minimax4j.client.transport;

import java.time.Duration;

import io.minimax4j.client.error.MiniMaxException;

/** When a call is made again: after the time that the server asks for, else after a growing one. */
final class Retries {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final int most;
    private final Timing timing;

    Retries(int most, Timing timing) {
        this.most = most;
        this.timing = timing;
    }

    /** Pauses before the next try, or throws the failure if there is to be none. */
    void pauseOrThrow(Ask ask, MiniMaxException e, int triesBefore, Budget budget) throws InterruptedException {
        Duration pause = e.retryAfter().orElseGet(() -> growing(triesBefore));
        if (triesBefore >= most || !ask.mayRepeat(e.repeat()) || !budget.allows(pause)) {
            throw e;
        }
        timing.pause().pause(pause);
    }

    /** Half to whole of 0.5 s, 1 s, 2 s, 4 s, 8 s: many clients that failed together do not come back together. */
    private Duration growing(int triesBefore) {
        Duration whole = FIRST.multipliedBy(1L << Math.min(triesBefore, 4));
        Duration longest = whole.compareTo(LONGEST) < 0 ? whole : LONGEST;
        return Duration.ofNanos((long) (longest.toNanos() * (0.5 + timing.jitter().getAsDouble() / 2)));
    }
}

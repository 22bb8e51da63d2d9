package io.minimax4j.server.callback;

import java.time.Duration;

/**
 * How long and how much.
 *
 * @param firstRetry the pause after the first try that failed; each later one is twice as long, up to an hour
 * @param retryFor how long a push is tried
 * @param pendingPerAccount pushes that may wait; with more, no new address is accepted
 */
public record CallbackLimits(Duration firstRetry, Duration retryFor, int pendingPerAccount) {
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    Duration pauseAfter(int tries) {
        Duration pause = firstRetry.multipliedBy(1L << Math.min(tries - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}

package io.minimax4j.server.task;

import java.time.Duration;

/**
 * How much at a time.
 *
 * @param parallel tasks that one node runs at once
 * @param parallelPerAccount tasks of one account that run at once, on all nodes together
 * @param filmsPerAccount tasks of one account that take a processor each, on all nodes together; no more than of others
 * @param unfinishedPerAccount tasks of one account that have been accepted and not ended; more are refused with 1041
 * @param retention how long a task is remembered after its end
 * @param lease after how long without a sign of life an attempt counts as dead
 * @param drain how long a stopping node lets attempts finish
 */
public record TaskLimits(int parallel, int parallelPerAccount, int filmsPerAccount, int unfinishedPerAccount,
        Duration retention, Duration lease, Duration drain) {
    private static final int CALLBACKS_PER_ACCOUNT = 4;

    /** As many films as other tasks. */
    public TaskLimits(int parallel, int parallelPerAccount, int unfinishedPerAccount, Duration retention,
            Duration lease, Duration drain) {
        this(parallel, parallelPerAccount, parallelPerAccount, unfinishedPerAccount, retention, lease, drain);
    }

    int parallel(Lane lane) {
        return switch (lane) {
            case WORK, COORDINATION -> parallelPerAccount;
            case FILM -> Math.min(parallelPerAccount, filmsPerAccount);
            case CALLBACK -> Math.min(parallelPerAccount, CALLBACKS_PER_ACCOUNT);
        };
    }
}

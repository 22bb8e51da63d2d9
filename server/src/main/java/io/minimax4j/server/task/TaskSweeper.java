package io.minimax4j.server.task;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Ends tasks whose time is over, and forgets those that ended long ago; parts of other tasks soon after their end. */
final class TaskSweeper {
    private static final Duration PARTS = Duration.ofMinutes(10);
    private static final int BATCH = 500;

    private final Transitions transitions;
    private final Duration retention;
    private final InstantSource clock;

    TaskSweeper(Transitions transitions, Duration retention, InstantSource clock) {
        this.transitions = transitions;
        this.retention = retention;
        this.clock = clock;
    }

    void expire() {
        List<Task> expired = transitions.tasks().expired(clock.instant(), BATCH);
        expired.forEach(transitions::expire);
    }

    void forget() {
        Instant now = clock.instant();
        forget(now.minus(PARTS.compareTo(retention) < 0 ? PARTS : retention), true);
        forget(now.minus(retention), false);
    }

    private void forget(Instant before, boolean parts) {
        int forgotten = BATCH;
        while (forgotten == BATCH) {
            forgotten = transitions.tasks().forget(before, parts, BATCH);
        }
    }
}

package io.minimax4j.server.task;

import java.time.Instant;

/**
 * When an execution is due that should run as soon as it can: a moment in the seventies that grows with the id it is made
 * of. No clock of today is ever before it, so that only the order matters.
 */
final class DueTime {
    /** See {@code LeasedIds}: seconds since 2020, then node and sequence. */
    private static final int BELOW_SECONDS = 22;
    private static final int SEQUENCE = (1 << 14) - 1;

    private DueTime() {}

    static Instant of(long id) {
        long second = id >>> BELOW_SECONDS;
        return Instant.ofEpochMilli(second * 1000 + (id & SEQUENCE) * 1000 / (SEQUENCE + 1));
    }
}

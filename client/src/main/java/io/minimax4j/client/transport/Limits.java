package io.minimax4j.client.transport;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How long and how often.
 *
 * @param deadline for one call from connecting to the last byte of its reply, pauses and repeats included
 * @param idle how long nothing may come from a stream, or move in a transfer
 * @param connect for making one connection
 * @param retries how many times a call is repeated at most
 */
public record Limits(Duration deadline, Duration idle, Duration connect, int retries) {
    public Limits {
        positive(deadline, "deadline");
        positive(idle, "idleTimeout");
        positive(connect, "connectTimeout");
        if (retries < 0) {
            throw new IllegalArgumentException("maxRetries is " + retries + "; it must be 0 or more");
        }
    }

    /** The same, with a deadline that is no later than that. */
    Limits within(@Nullable Duration time) {
        return time == null || time.compareTo(deadline) >= 0 ? this : new Limits(time, idle, connect, retries);
    }

    private static void positive(Duration duration, String name) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(name + " is " + duration + "; it must be longer than zero");
        }
    }
}

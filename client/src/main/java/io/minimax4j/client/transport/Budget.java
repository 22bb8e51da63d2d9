package io.minimax4j.client.transport;

import java.time.Duration;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

/** The time a call has left: until its deadline, and until it counts as stalled since bytes last moved. */
public final class Budget {
    private static final long NO_LIMIT = Long.MAX_VALUE / 2;

    private final LongSupplier nanos;
    private final @Nullable Duration deadline;
    private final @Nullable Duration idle;
    private final long started;
    private volatile long moved;

    Budget(LongSupplier nanos, Limits limits, Patience patience) {
        this.nanos = nanos;
        this.deadline = patience == Patience.TRANSFER ? null : limits.deadline();
        this.idle = patience == Patience.REPLY ? null : limits.idle();
        this.started = nanos.getAsLong();
        this.moved = started;
    }

    /** Bytes moved, or a wait for them begins. */
    void touch() {
        moved = nanos.getAsLong();
    }

    /** How long to wait for the next byte; zero or less if the time is over. */
    long nanosToWait() {
        return Math.min(left(deadline, started), left(idle, moved));
    }

    /** Whether a pause of that length ends before the deadline. */
    boolean allows(Duration pause) {
        return pause.compareTo(Duration.ofNanos(left(deadline, started))) < 0;
    }

    /** What to say when {@link #nanosToWait()} has run out. */
    TimeoutIOException exceeded() {
        return left(deadline, started) <= 0
                ? new TimeoutIOException("the deadline of " + seconds(deadline) + " is over")
                : new TimeoutIOException("nothing came for " + seconds(idle));
    }

    private long left(@Nullable Duration limit, long since) {
        return limit == null ? NO_LIMIT : limit.toNanos() - (nanos.getAsLong() - since);
    }

    private static String seconds(@Nullable Duration duration) {
        return duration == null ? "" : duration.toMillis() / 1000.0 + " s";
    }
}

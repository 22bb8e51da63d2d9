package io.minimax4j.server.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Time for leases and pauses: it runs on evenly, whatever somebody does to the clock of this machine, and all nodes of a
 * database agree on it. It starts at the database's time and counts on from there; where nodes share a database,
 * {@link #agree} corrects it now and then.
 */
public final class SteadyClock implements InstantSource {
    private static final Logger LOG = LoggerFactory.getLogger(SteadyClock.class);

    private final Database database;
    private final InstantSource local;
    private final LongSupplier nanos;
    private volatile Anchor anchor;

    public SteadyClock(Database database, InstantSource local, LongSupplier nanos) {
        this.database = database;
        this.local = local;
        this.nanos = nanos;
        this.anchor = new Anchor(database.time(local), nanos.getAsLong());
    }

    @Override
    public Instant instant() {
        Anchor from = anchor;
        return from.instant().plusNanos(nanos.getAsLong() - from.nanos());
    }

    /** Asks the database again, if other nodes ask it too. */
    public void agree() {
        if (!database.shared()) {
            return;
        }
        Instant before = instant();
        Instant now = database.time(local);
        anchor = new Anchor(now, nanos.getAsLong());
        Duration off = Duration.between(before, now);
        if (off.abs().toSeconds() > 0) {
            LOG.warn("The clock of the database differs by {} from what this node counted; it is followed", off);
        }
    }

    private record Anchor(Instant instant, long nanos) {}
}

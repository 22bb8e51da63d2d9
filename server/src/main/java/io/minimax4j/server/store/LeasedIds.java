package io.minimax4j.server.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;

/**
 * Ids of 53 bits: 31 bits of seconds since 2020, 8 bits of node, 14 bits of sequence.
 *
 * <p>The second is a logical one. It follows the clock forward and never back; when its 16,384 ids are used up it moves
 * on ahead of the clock instead of waiting. Which seconds are ours is settled by a lease in the database (see
 * {@link IdLeases}), so that a restart after the clock was set back repeats nothing either.
 */
public final class LeasedIds implements IdSource, AutoCloseable {
    private static final long EPOCH = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();
    private static final int SEQUENCE_BITS = 14;
    private static final int NODE_BITS = 8;
    private static final long LAST_SECOND = (1L << 31) - 1;
    private static final int TRACE_RANDOM_DIGITS = 23;

    private final InstantSource clock;
    private final IdLeases leases;
    private final ReentrantLock lock = new ReentrantLock();
    private IdLease lease;
    private long second;
    private int sequence;

    /** The node number is the one given (0 to 255), or any that is free. */
    public LeasedIds(Database database, InstantSource clock, OptionalInt node) {
        this.clock = clock;
        this.leases = new IdLeases(database, node);
        this.lease = leases.claim(secondsNow());
        this.second = lease.from();
    }

    @Override
    public long next() {
        lock.lock();
        try {
            advance(secondsNow());
            return second << (NODE_BITS + SEQUENCE_BITS) | (long) lease.node() << SEQUENCE_BITS | sequence++;
        } finally {
            lock.unlock();
        }
    }

    private void advance(long now) {
        if (now > second) {
            enter(now);
        } else if (sequence == 1 << SEQUENCE_BITS) {
            enter(second + 1);
        }
    }

    private void enter(long next) {
        if (next > LAST_SECOND) {
            throw new IllegalStateException("Cannot make an id: the clock shows " + clock.instant()
                    + ", but ids last until 2088 only. Set the clock right and restart.");
        }
        if (next >= lease.until()) {
            lease = leases.renew(lease, next);
        }
        second = Math.max(next, lease.from());
        sequence = 0;
    }

    private long secondsNow() {
        return Math.max(0, clock.instant().getEpochSecond() - EPOCH);
    }

    @Override
    public String trace() {
        RandomGenerator random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        String noise = hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
        return "0" + hex.toHexDigits(clock.instant().getEpochSecond(), 8) + noise.substring(0, TRACE_RANDOM_DIGITS);
    }

    /** Gives the rest of the lease back. No id may be asked for afterwards. */
    @Override
    public void close() {
        lock.lock();
        try {
            leases.release(lease, second + 1);
        } finally {
            lock.unlock();
        }
    }
}

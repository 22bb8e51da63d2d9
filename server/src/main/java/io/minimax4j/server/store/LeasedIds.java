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
 *
 * <p><b>Nobody waits for the database.</b> A lease is renewed a minute before its end by a call that is in no transaction,
 * and without holding the lock. Whoever asks meanwhile, or within a transaction, gets ids of the seconds that are left: on
 * SQLite a transaction keeps all other writers out, so that waiting for one of them inside it would never end.
 */
public final class LeasedIds implements IdSource, AutoCloseable {
    private static final long EPOCH = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();
    private static final int SEQUENCE_BITS = 14;
    private static final int NODE_BITS = 8;
    private static final long RENEWED_BEFORE_END = 60;
    private static final long LAST_SECOND = (1L << 31) - 1;
    private static final int TRACE_RANDOM_DIGITS = 23;

    private final Database database;
    private final InstantSource clock;
    private final IdLeases leases;
    private final ReentrantLock lock = new ReentrantLock();
    private IdLease lease;
    private long second;
    private int sequence;
    private boolean renewing;

    /** The node number is the one given (0 to 255), or any that is free. */
    public LeasedIds(Database database, InstantSource clock, OptionalInt node) {
        this.database = database;
        this.clock = clock;
        this.leases = new IdLeases(database, node);
        this.lease = leases.claim(secondsNow());
        this.second = lease.from();
    }

    @Override
    public long next() {
        if (!database.inTransaction()) {
            renewIfDue(secondsNow());
        }
        lock.lock();
        try {
            advance(secondsNow());
            return second << (NODE_BITS + SEQUENCE_BITS) | (long) lease.node() << SEQUENCE_BITS | sequence++;
        } finally {
            lock.unlock();
        }
    }

    private void renewIfDue(long now) {
        IdLease ending;
        lock.lock();
        try {
            if (renewing || now < lease.until() - RENEWED_BEFORE_END) {
                return;
            }
            renewing = true;
            ending = lease;
        } finally {
            lock.unlock();
        }
        renew(ending, now);
    }

    private void renew(IdLease ending, long now) {
        IdLease next = ending;
        try {
            next = leases.renew(ending, checked(now));
        } finally {
            lock.lock();
            try {
                renewing = false;
                use(next);
            } finally {
                lock.unlock();
            }
        }
    }

    /** A lease of another node begins with a second that no id has had yet. */
    private void use(IdLease next) {
        if (next.node() != lease.node()) {
            second = Math.max(next.from(), second + 1);
            sequence = 0;
        }
        lease = next;
    }

    private void advance(long now) {
        if (now > second && now < lease.until()) {
            enter(now);
        } else if (sequence == 1 << SEQUENCE_BITS) {
            if (second + 1 >= lease.until()) {
                use(leases.renew(lease, checked(second + 1)));
            }
            enter(second + 1);
        }
    }

    private void enter(long next) {
        second = Math.max(checked(next), lease.from());
        sequence = 0;
    }

    private long checked(long next) {
        if (next > LAST_SECOND) {
            throw new IllegalStateException("Cannot make an id: the clock shows " + clock.instant()
                    + ", but ids last until 2088 only. Set the clock right and restart.");
        }
        return next;
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

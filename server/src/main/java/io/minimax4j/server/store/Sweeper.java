package io.minimax4j.server.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets what a store holds beyond its time, every minute. */
public final class Sweeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final int BATCH = 500;

    private final String what;
    private final IntUnaryOperator purge;
    private final ScheduledExecutorService thread;

    /**
     * @param what is forgotten, for the log, such as {@code voices}
     * @param purge forgets that many at most, and tells how many
     */
    public Sweeper(String what, IntUnaryOperator purge) {
        this.what = what;
        this.purge = purge;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("sweeper-of-" + what).factory());
    }

    public Sweeper start() {
        thread.scheduleWithFixedDelay(this::guarded, 0, 1, TimeUnit.MINUTES);
        return this;
    }

    private void guarded() {
        try {
            sweep();
        } catch (RuntimeException e) {
            LOG.warn("Some {} are kept longer than they should be, because this sweep failed", what, e);
        }
    }

    /** Forgets all whose time is over, at once. */
    public void sweep() {
        int forgotten = BATCH;
        while (forgotten == BATCH) {
            forgotten = purge.applyAsInt(BATCH);
        }
    }

    /** Returns when the sweep that may be running has ended. */
    @Override
    public void close() {
        thread.close();
    }
}

package io.minimax4j.server.music;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets what was heard in recordings when its time is over, every minute. */
public final class CoverSweeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CoverSweeper.class);
    private static final int BATCH = 500;

    private final IntUnaryOperator purge;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("cover-sweeper").factory());

    /** @param purge forgets that many at most, and tells how many */
    CoverSweeper(IntUnaryOperator purge) {
        this.purge = purge;
    }

    public CoverSweeper start() {
        thread.scheduleWithFixedDelay(this::guarded, 0, 1, TimeUnit.MINUTES);
        return this;
    }

    private void guarded() {
        try {
            sweep();
        } catch (RuntimeException e) {
            LOG.warn("What was heard in recordings is kept longer than it should be, because this sweep failed", e);
        }
    }

    void sweep() {
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

package io.minimax4j.server.voice;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets voices that nobody spoke with in time, every minute. Their ids may be used again. */
public final class VoiceSweeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(VoiceSweeper.class);
    private static final int BATCH = 500;

    private final IntUnaryOperator purge;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("voice-sweeper").factory());

    /** @param purge forgets that many at most, and tells how many */
    VoiceSweeper(IntUnaryOperator purge) {
        this.purge = purge;
    }

    public VoiceSweeper start() {
        thread.scheduleWithFixedDelay(this::guarded, 0, 1, TimeUnit.MINUTES);
        return this;
    }

    private void guarded() {
        try {
            sweep();
        } catch (RuntimeException e) {
            LOG.warn("Voices that nobody used in time are forgotten later, because this sweep failed", e);
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

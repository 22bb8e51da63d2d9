package io.minimax4j.server.file;

import io.minimax4j.server.store.BlobStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Clears away what nobody can reach any more: the bytes of expired files, and what a crash may leave, which is blobs
 * without a row and blobs that were never finished. The row always goes first, so that no file is offered whose bytes
 * are gone. An expired file is remembered for a month, to answer "expired" rather than "unknown".
 */
public final class FileSweeper implements AutoCloseable {
    static final Duration REMEMBERED = Duration.ofDays(30);
    /** A blob younger than this may belong to an upload that is about to write its row. */
    static final Duration ORPHAN_AGE = Duration.ofHours(1);
    /** No upload takes that long. */
    static final Duration UNFINISHED_AGE = Duration.ofDays(1);
    private static final Logger LOG = LoggerFactory.getLogger(FileSweeper.class);
    private static final int BATCH = 500;

    private final FileStore store;
    private final BlobStore blobs;
    private final InstantSource clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("file-sweeper").factory());

    FileSweeper(FileStore store, BlobStore blobs, InstantSource clock) {
        this.store = store;
        this.blobs = blobs;
        this.clock = clock;
    }

    /** Sweeps from now on: expired files every minute, orphans and unfinished blobs now and every six hours. */
    public FileSweeper start() {
        thread.scheduleWithFixedDelay(() -> guarded(this::sweepExpired), 0, 1, TimeUnit.MINUTES);
        thread.scheduleWithFixedDelay(() -> guarded(this::sweepOrphans), 0, 6, TimeUnit.HOURS);
        thread.scheduleWithFixedDelay(() -> guarded(this::sweepUnfinished), 0, 6, TimeUnit.HOURS);
        return this;
    }

    private static void guarded(Runnable sweep) {
        try {
            sweep.run();
        } catch (RuntimeException e) {
            LOG.warn("Expired or unfinished files stay until the next sweep, because this one failed", e);
        }
    }

    void sweepExpired() {
        Instant now = clock.instant();
        List<StoredFile> expired = store.expired(now, BATCH);
        while (!expired.isEmpty()) {
            expired.forEach(file -> sweep(file, now));
            expired = store.expired(now, BATCH);
        }
        store.forgetSwept(now.minus(REMEMBERED));
    }

    private void sweep(StoredFile file, Instant now) {
        if (store.sweep(file, now)) {
            blobs.delete(file.id());
        }
    }

    void sweepOrphans() {
        List<Long> batch = new ArrayList<>();
        blobs.forEachBefore(clock.instant().minus(ORPHAN_AGE), id -> {
            batch.add(id);
            if (batch.size() == BATCH) {
                deleteOrphans(batch);
            }
        });
        deleteOrphans(batch);
    }

    void sweepUnfinished() {
        blobs.removeUnfinishedBefore(clock.instant().minus(UNFINISHED_AGE));
    }

    private void deleteOrphans(List<Long> batch) {
        Set<Long> orphans = new HashSet<>(batch);
        orphans.removeAll(batch.isEmpty() ? Set.of() : store.kept(batch));
        orphans.forEach(blobs::delete);
        batch.clear();
    }

    /** Returns when the sweep that may be running has ended. */
    @Override
    public void close() {
        thread.close();
    }
}

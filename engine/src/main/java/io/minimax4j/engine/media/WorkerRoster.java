package io.minimax4j.engine.media;

import io.minimax4j.engine.media.MediaException.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The processes that are ready for work. Choosing one waits until there is one. */
final class WorkerRoster {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<WorkerProcess> ready = new ArrayList<>();
    private long ended;
    private boolean closed;
    private String lastFailure = "none has started yet";

    void add(WorkerProcess worker) {
        change(() -> ready.add(worker));
    }

    void remove(WorkerProcess worker) {
        change(() -> {
            ready.remove(worker);
            ended++;
        });
    }

    void failed(String why) {
        change(() -> lastFailure = why);
    }

    void close() {
        change(() -> closed = true);
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The process with the fewest sessions. */
    WorkerProcess leastLoaded(Duration patience) throws MediaException, InterruptedException {
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            Optional<WorkerProcess> best = best();
            while (best.isEmpty() && !closed && left > 0) {
                left = changed.awaitNanos(left);
                best = best();
            }
            if (closed) {
                throw new MediaException(Kind.WORKER_DIED, "the media toolbox is closed");
            }
            return best.orElseThrow(this::none);
        } finally {
            lock.unlock();
        }
    }

    private Optional<WorkerProcess> best() {
        return ready.stream().filter(WorkerProcess::usable).min(Comparator.comparingInt(WorkerProcess::load));
    }

    private MediaException none() {
        return new MediaException(Kind.WORKER_DIED, "no media worker is ready: " + lastFailure);
    }

    /** Waits until that many are ready; false if the time is up before. */
    boolean await(int count, Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (ready.size() < count && left > 0) {
                left = changed.awaitNanos(left);
            }
            return ready.size() >= count;
        } finally {
            lock.unlock();
        }
    }

    List<WorkerProcess> all() {
        lock.lock();
        try {
            return List.copyOf(ready);
        } finally {
            lock.unlock();
        }
    }

    WorkerStats stats() {
        lock.lock();
        try {
            int sessions = ready.stream().mapToInt(WorkerProcess::load).sum();
            return new WorkerStats(ready.size(), ended, sessions);
        } finally {
            lock.unlock();
        }
    }
}

package io.minimax4j.server.computing;

import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/** Work at a {@link Workbench}, from when it was asked for. Closing it stops it, unless it has ended. */
public final class Job<T> implements Runnable, AutoCloseable {
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final FutureTask<T> work;
    private final Queue<Job<T>> done;

    /** @param done where it puts itself when it has ended, unless it was stopped before it began */
    Job(Callable<T> work, Queue<Job<T>> done) {
        this.work = new FutureTask<>(work);
        this.done = done;
    }

    /** For a thread of the workbench. */
    @Override
    public void run() {
        if (taken.compareAndSet(false, true)) {
            try {
                work.run();
            } finally {
                ended.countDown();
                done.add(this);
            }
        }
    }

    /**
     * What the work made, once it has ended. Its failure is the caller's.
     *
     * @throws InterruptedException if the caller was interrupted, or the work was
     */
    public T result() throws InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static RuntimeException failure(Throwable cause) throws InterruptedException {
        return switch (cause) {
            case InterruptedException e -> throw e;
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> new IllegalStateException("Work failed in a way that is not declared", cause);
        };
    }

    /** Interrupts the work, or keeps it from beginning. */
    void stop() {
        work.cancel(true);
        if (taken.compareAndSet(false, true)) {
            ended.countDown();
        }
    }

    /** Returns when the work has ended. It holds files and encoders, so its end is awaited also by a caller in a hurry. */
    @Override
    public void close() {
        stop();
        boolean interrupted = false;
        while (ended.getCount() > 0) {
            try {
                ended.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

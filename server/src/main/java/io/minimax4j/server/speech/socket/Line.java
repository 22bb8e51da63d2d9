package io.minimax4j.server.speech.socket;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What a session still has to do, done one after another and in order on a thread of its own. What is being done can be
 * stopped: its thread is interrupted, and whoever stops it waits until it has ended.
 */
final class Line implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Job> waiting = new ArrayDeque<>();
    private final Thread thread;
    private final Troubles troubles;
    private int characters;
    private boolean running;
    private boolean unwanted;
    private boolean closed;
    private long lastDone = System.nanoTime();

    /** @param troubles told of what goes wrong, on the line's thread; nothing is done after it */
    Line(Troubles troubles) {
        this.troubles = troubles;
        this.thread = Thread.ofVirtual().name("socket-speech").unstarted(this::work);
    }

    Line start() {
        thread.start();
        return this;
    }

    /**
     * Something to do.
     *
     * @param characters how much text it holds
     */
    record Job(int characters, Work work) {}

    @FunctionalInterface
    interface Work {
        void run() throws InterruptedException;
    }

    @FunctionalInterface
    interface Troubles {
        void failed(Throwable failure);
    }

    void add(int length, Work work) {
        lock.lock();
        try {
            if (!closed) {
                waiting.add(new Job(length, work));
                characters += length;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** How many jobs wait. */
    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** How much text waits. */
    int characters() {
        lock.lock();
        try {
            return characters;
        } finally {
            lock.unlock();
        }
    }

    /** Since when nothing is done and nothing waits, by {@link System#nanoTime}; now, if something does. */
    long idleSince() {
        lock.lock();
        try {
            return running || !waiting.isEmpty() ? System.nanoTime() : lastDone;
        } finally {
            lock.unlock();
        }
    }

    /** Forgets what waits and stops what is being done. It has ended when this returns. */
    void clear() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            drop();
            while (running && Thread.currentThread() != thread) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** With the lock. */
    private void drop() {
        waiting.clear();
        characters = 0;
        if (running && Thread.currentThread() != thread) {
            unwanted = true;
            thread.interrupt();
        }
    }

    /** {@link #clear} for good; the thread has ended when this returns, unless it is the caller's. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            drop();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (Thread.currentThread() != thread) {
            awaitEnd();
        }
    }

    private void awaitEnd() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            for (Job job = next(); job != null; job = next()) {
                try {
                    job.work().run();
                } catch (Exception | Error e) {
                    failed(e);
                } finally {
                    done();
                }
            }
        } catch (InterruptedException e) {
            // Only while it waits, when nobody interrupts it but who ends the process.
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Job next() throws InterruptedException {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.await();
            }
            if (closed) {
                return null;
            }
            Job next = waiting.remove();
            characters -= next.characters();
            running = true;
            return next;
        } finally {
            lock.unlock();
        }
    }

    /** What was stopped has not failed, whatever it threw. */
    private void failed(Throwable failure) {
        boolean tell;
        lock.lock();
        try {
            tell = !unwanted && !closed;
            if (tell) {
                closed = true;
                waiting.clear();
            }
        } finally {
            lock.unlock();
        }
        if (tell) {
            troubles.failed(failure);
        }
    }

    private void done() {
        lock.lock();
        try {
            running = false;
            unwanted = false;
            lastDone = System.nanoTime();
            // An interrupt came under this lock while it ran, if at all.
            Thread.interrupted();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}

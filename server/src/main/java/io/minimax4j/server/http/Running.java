package io.minimax4j.server.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The threads that handle requests right now, so that a stop can wait for them and then interrupt them. */
final class Running {
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition left = lock.newCondition();
    private volatile boolean closed;

    /** False if no request may begin any more; {@link #leave} is due in both cases. */
    boolean enter() {
        threads.add(Thread.currentThread());
        return !closed;
    }

    void leave() {
        threads.remove(Thread.currentThread());
        if (closed) {
            lock.lock();
            try {
                left.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Requests that come from now on are refused. */
    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    int count() {
        return threads.size();
    }

    /** Waits until nothing runs; false if something still does after the time. */
    boolean awaitNone(Duration atMost) throws InterruptedException {
        long remaining = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (!threads.isEmpty() && remaining > 0) {
                remaining = left.awaitNanos(remaining);
            }
            return threads.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    void interruptAll() {
        threads.forEach(Thread::interrupt);
    }
}

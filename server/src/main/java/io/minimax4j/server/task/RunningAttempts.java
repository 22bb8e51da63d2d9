package io.minimax4j.server.task;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The attempts that this node is making. */
final class RunningAttempts {
    private final Map<Long, RunningAttempt> byTask = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> begun = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private volatile boolean leaving;

    void add(RunningAttempt attempt) {
        byTask.put(attempt.task().id(), attempt);
        begun.computeIfAbsent(attempt.task().kind(), kind -> new LongAdder()).increment();
        if (leaving) {
            attempt.ask();
        }
    }

    void remove(RunningAttempt attempt) {
        byTask.remove(attempt.task().id(), attempt);
        lock.lock();
        try {
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    Collection<RunningAttempt> all() {
        return byTask.values();
    }

    int count() {
        return byTask.size();
    }

    /** How many at tasks of the kind there have been. */
    long begun(String kind) {
        LongAdder count = begun.get(kind);
        return count == null ? 0 : count.sum();
    }

    /** Whether this node takes no new work. */
    boolean leaving() {
        return leaving;
    }

    /** Stops the work on a task that was cancelled; winding it up is not stopped by cancelling it again. */
    void cancelled(long task) {
        RunningAttempt attempt = byTask.get(task);
        if (attempt != null && attempt.task().state() != TaskState.CANCELLING) {
            attempt.stop();
        }
    }

    /** Asks all attempts to end, waits for that long, then stops them and waits once more. */
    void leave(Duration grace) throws InterruptedException {
        leaving = true;
        all().forEach(RunningAttempt::ask);
        if (!awaitNone(grace)) {
            all().forEach(RunningAttempt::stop);
            awaitNone(Duration.ofSeconds(5));
        }
    }

    private boolean awaitNone(Duration atMost) throws InterruptedException {
        long nanos = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (!byTask.isEmpty() && nanos > 0) {
                nanos = ended.awaitNanos(nanos);
            }
            return byTask.isEmpty();
        } finally {
            lock.unlock();
        }
    }
}

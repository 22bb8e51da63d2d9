package io.minimax4j.server.task;

import io.minimax4j.server.store.Database;
import io.minimax4j.server.task.ExecutionStore.Pick;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;

/**
 * An attempt and the thread that makes it. Whoever wants it to end calls {@link #stop}, which interrupts the thread, but
 * only while it works: the bookkeeping afterwards is never interrupted.
 */
final class RunningAttempt implements Attempt {
    private final Task task;
    private final Pick pick;
    private final Database database;
    private final TaskStore tasks;
    private final InstantSource clock;
    private final Thread thread = Thread.currentThread();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean stopping;
    private boolean working;
    private boolean interruptLater;
    private int told = -1;

    RunningAttempt(Task task, Pick pick, Database database, TaskStore tasks, InstantSource clock) {
        this.task = task;
        this.pick = pick;
        this.database = database;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public Task task() {
        return task;
    }

    Pick pick() {
        return pick;
    }

    @Override
    public boolean stopping() {
        return stopping;
    }

    /** Asks the work to end when it can. */
    void ask() {
        stopping = true;
    }

    /** Ends the work. */
    void stop() {
        lock.lock();
        try {
            stopping = true;
            if (working) {
                thread.interrupt();
            } else {
                interruptLater = true;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Runs the work, during which alone the thread may be interrupted. */
    Outcome work(Work work) throws Exception {
        begin();
        try {
            return work.run(this);
        } finally {
            end();
        }
    }

    private void begin() throws InterruptedException {
        lock.lock();
        try {
            if (stopping) {
                throw new InterruptedException("asked to stop before it began");
            }
            working = true;
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            working = false;
            Thread.interrupted();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void write(Runnable work) {
        uninterrupted(() -> database.together(() -> {
            if (!tasks.hold(task)) {
                throw new AttemptLostException(task.id(), task.attempt());
            }
            work.run();
        }));
    }

    /** On PostgreSQL an interrupt breaks the connection, and with it what is being written: it comes afterwards. */
    private void uninterrupted(Runnable writing) {
        if (Thread.currentThread() != thread) {
            writing.run();
            return;
        }
        boolean before = shelter();
        try {
            writing.run();
        } finally {
            expose(before);
        }
    }

    private boolean shelter() {
        lock.lock();
        try {
            boolean before = working;
            working = false;
            interruptLater = Thread.interrupted() || !before && interruptLater;
            return before;
        } finally {
            lock.unlock();
        }
    }

    private void expose(boolean before) {
        lock.lock();
        try {
            working = before;
            if (working && interruptLater) {
                thread.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void progress(int percent) {
        int bounded = Math.clamp(percent, 0, 100);
        if (bounded != told) {
            told = bounded;
            uninterrupted(() -> tasks.progress(task, bounded, clock.instant()));
        }
    }

    @Override
    public void upstream(String id) {
        uninterrupted(() -> {
            if (!tasks.upstream(task, id)) {
                throw new AttemptLostException(task.id(), task.attempt());
            }
        });
    }

    /** What an attempt does. */
    interface Work {
        Outcome run(Attempt attempt) throws Exception;
    }
}

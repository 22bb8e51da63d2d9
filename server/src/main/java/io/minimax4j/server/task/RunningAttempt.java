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
    private boolean stopped;
    private boolean working;
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
            stopped = true;
            if (working) {
                thread.interrupt();
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

    /** An interrupt would cut the connection to the database; one that comes meanwhile waits until this is over. */
    @Override
    public void write(Runnable work) {
        boolean interrupted = shelter();
        try {
            database.together(() -> {
                if (!tasks.hold(task)) {
                    throw new AttemptLostException(task.id(), task.attempt());
                }
                work.run();
            });
        } finally {
            expose(interrupted);
        }
    }

    private boolean shelter() {
        lock.lock();
        try {
            working = false;
            return Thread.interrupted();
        } finally {
            lock.unlock();
        }
    }

    private void expose(boolean interrupted) {
        lock.lock();
        try {
            working = true;
            if (interrupted || stopped) {
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
            tasks.progress(task, bounded, clock.instant());
        }
    }

    @Override
    public void upstream(String id) {
        if (!tasks.upstream(task, id)) {
            throw new AttemptLostException(task.id(), task.attempt());
        }
    }

    /** What an attempt does. */
    interface Work {
        Outcome run(Attempt attempt) throws Exception;
    }
}

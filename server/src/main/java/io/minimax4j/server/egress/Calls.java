package io.minimax4j.server.egress;

import io.minimax4j.server.egress.EgressException.Reason;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs each call on a virtual thread of its own while the caller waits, so that the limit and an interrupt of the
 * caller hold wherever the call is: in a lookup, a handshake, a header that drips, or the caller's own reader. A call is over
 * when its thread has ended, and its sockets are closed by then.
 */
final class Calls implements AutoCloseable {
    private final Set<FutureTask<?>> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** What a call does; it opens its sockets on the line. */
    interface Work<T> {
        T run(Line line) throws IOException, InterruptedException;
    }

    <T> T run(Target target, Duration limit, Work<T> work) throws IOException, InterruptedException {
        Line line = new Line();
        FutureTask<T> task = new FutureTask<>(() -> work.run(line));
        running.add(task);
        if (closed) {
            task.cancel(false);
        }
        Thread thread = Thread.ofVirtual().name("egress").start(task);
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw EgressException.of(Reason.TIMED_OUT, target);
        } catch (CancellationException e) {
            throw EgressException.of(Reason.CLOSED, target);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            line.cut();
            thread.interrupt();
            awaitEnd(thread);
            running.remove(task);
        }
    }

    private static RuntimeException failure(Throwable cause) throws IOException, InterruptedException {
        return switch (cause) {
            case IOException e -> throw e;
            case InterruptedException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> new IllegalStateException("A call threw what it does not declare", cause);
        };
    }

    /** An interrupt is kept for the caller rather than obeyed: the line is cut, so the end is near. */
    private static void awaitEnd(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the calls that run. */
    @Override
    public void close() {
        closed = true;
        running.forEach(task -> task.cancel(true));
    }
}

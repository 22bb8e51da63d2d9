package io.minimax4j.server.video;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;

/**
 * The threads on which clips are made: no more of them than processors, in the order in which they were asked for. They are
 * platform threads because filming computes and hardly waits; on virtual ones it would hold up every request of the server.
 */
final class Cameras {
    private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** Does the work on a thread of its own. An interrupt of the caller is passed on, and the end of the work awaited. */
    <T> T run(Callable<T> work) throws InterruptedException {
        free.acquire();
        try {
            FutureTask<T> film = new FutureTask<>(work);
            Thread thread = Thread.ofPlatform().daemon().name("film").start(film);
            await(thread);
            return film.get();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            free.release();
        }
    }

    private static void await(Thread thread) throws InterruptedException {
        try {
            thread.join();
        } catch (InterruptedException e) {
            thread.interrupt();
            end(thread);
            throw e;
        }
    }

    private static void end(Thread thread) {
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                thread.interrupt();
            }
        }
    }

    private static RuntimeException failure(Throwable cause) throws InterruptedException {
        return switch (cause) {
            case InterruptedException e -> throw e;
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> new IllegalStateException("A clip failed in a way that is not declared", cause);
        };
    }
}

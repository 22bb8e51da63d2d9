package io.minimax4j.server.image;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The threads on which pictures are painted and looked at: one for each processor, for all requests together, so that a
 * server that paints still answers. They are platform threads because painting computes and never waits; on virtual ones it
 * would hold up everything else.
 */
public final class Easels implements AutoCloseable {
    /** Of one request, so that one with many pictures does not make the others wait for all of them. */
    private static final int AT_ONCE = 3;
    private static final Duration BEAT = Duration.ofMillis(500);

    private final ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("easel-", 0).factory());

    /** What the caller does while it waits: twice a second, beginning with the second beat. */
    interface Waiting {
        void beat();
    }

    /**
     * Does all works and returns what they made, in their order. The first failure, of a work or of the waiting, or an
     * interrupt of the caller, stops the others.
     */
    <T> List<T> all(List<? extends Callable<T>> works, Waiting waiting) throws InterruptedException {
        ExecutorCompletionService<T> done = new ExecutorCompletionService<>(threads);
        List<Future<T>> begun = new ArrayList<>();
        try {
            int ended = 0;
            int beats = 0;
            while (ended < works.size()) {
                while (begun.size() < Math.min(works.size(), ended + AT_ONCE)) {
                    begun.add(done.submit(works.get(begun.size())));
                }
                Future<T> one = done.poll(BEAT.toMillis(), TimeUnit.MILLISECONDS);
                if (one != null) {
                    made(one);
                    ended++;
                } else if (beats++ > 0) {
                    waiting.beat();
                }
            }
            List<T> made = new ArrayList<>();
            for (Future<T> work : begun) {
                made.add(made(work));
            }
            return made;
        } finally {
            begun.forEach(work -> work.cancel(true));
        }
    }

    private static <T> T made(Future<T> work) throws InterruptedException {
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
            default -> new IllegalStateException("A picture failed in a way that is not declared", cause);
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}

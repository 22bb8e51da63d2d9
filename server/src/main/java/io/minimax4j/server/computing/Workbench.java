package io.minimax4j.server.computing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The threads on which one kind of work is done: a thread for each processor, for all requests and tasks together, in the order
 * in which they asked. They are platform threads because such work computes and hardly waits; on virtual ones it would hold
 * up every request of the server. Each kind has its own, so that a picture does not wait for the songs that were asked
 * for before it: processors are shared out among kinds by the operating system.
 */
public final class Workbench implements AutoCloseable {
    /** Of one request, so that one with many pieces of work does not make the others wait for all of them. */
    private static final int AT_ONCE = 3;
    private static final Duration BEAT = Duration.ofMillis(500);

    private final ExecutorService threads;

    /** @param kind what is made, as threads are named */
    public Workbench(String kind) {
        this.threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name(kind + "-", 0).factory());
    }

    /** What the caller does while it waits: twice a second, beginning with the second beat. */
    public interface Waiting {
        void beat();
    }

    /** Begins work, or puts it behind what others began before. Whoever begins work closes it. */
    public <T> Job<T> begin(Callable<T> work) {
        return begin(work, new LinkedBlockingQueue<>());
    }

    private <T> Job<T> begin(Callable<T> work, BlockingQueue<Job<T>> ended) {
        Job<T> job = new Job<>(work, ended);
        threads.execute(job);
        return job;
    }

    /** Does the work and returns what it made. An interrupt of the caller is passed on, and the end of the work awaited. */
    public <T> T run(Callable<T> work) throws InterruptedException {
        return run(work, () -> {});
    }

    /** {@link #run(Callable)}; a failure of the waiting stops the work like an interrupt. */
    public <T> T run(Callable<T> work, Waiting waiting) throws InterruptedException {
        return all(List.of(work), waiting).getFirst();
    }

    /**
     * Does all works and returns what they made, in their order. The first failure, of a work or of the waiting, or an
     * interrupt of the caller, stops the others; their end is awaited.
     */
    public <T> List<T> all(List<? extends Callable<T>> works, Waiting waiting) throws InterruptedException {
        BlockingQueue<Job<T>> done = new LinkedBlockingQueue<>();
        List<Job<T>> begun = new ArrayList<>();
        try {
            int ended = 0;
            int beats = 0;
            while (ended < works.size()) {
                while (begun.size() < Math.min(works.size(), ended + AT_ONCE)) {
                    begun.add(begin(works.get(begun.size()), done));
                }
                Job<T> one = done.poll(BEAT.toMillis(), TimeUnit.MILLISECONDS);
                if (one != null) {
                    one.result();
                    ended++;
                } else if (beats++ > 0) {
                    waiting.beat();
                }
            }
            List<T> made = new ArrayList<>();
            for (Job<T> work : begun) {
                made.add(work.result());
            }
            return made;
        } finally {
            begun.forEach(Job::stop);
            begun.forEach(Job::close);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}

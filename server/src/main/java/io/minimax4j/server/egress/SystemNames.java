package io.minimax4j.server.egress;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The resolver of the operating system. A lookup cannot be interrupted and holds on to the thread that carries it, so
 * lookups run on platform threads of their own, and a caller that is interrupted leaves its lookup behind.
 */
final class SystemNames implements NameResolver {
    private static final int THREADS = 16;
    private static final int WAITING = 1_000;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(THREADS, THREADS, 10, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING), Thread.ofPlatform().daemon().name("egress-names-", 0).factory());

    SystemNames() {
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public List<InetAddress> resolve(String name) throws UnknownHostException, InterruptedException {
        Future<InetAddress[]> lookup = submit(name);
        try {
            return List.of(lookup.get());
        } catch (ExecutionException e) {
            throw new UnknownHostException(name);
        } finally {
            lookup.cancel(false);
        }
    }

    private Future<InetAddress[]> submit(String name) throws UnknownHostException {
        try {
            return threads.submit(() -> InetAddress.getAllByName(name));
        } catch (RejectedExecutionException e) {
            throw new UnknownHostException(name);
        }
    }

    /** A lookup that still runs ends by itself: nobody can stop it, and its thread keeps no process alive. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}

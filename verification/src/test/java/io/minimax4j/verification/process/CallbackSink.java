package io.minimax4j.verification.process;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * A receiver of callbacks on a free port of loopback. It answers challenges, keeps what is pushed in the order it came,
 * and can be told to misbehave.
 */
public final class CallbackSink implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A push as it came, whatever it was answered. */
    public record Push(String id, String timestamp, String signature, String contentType, String body) {
        static Push of(HttpExchange exchange, String body) {
            return new Push(header(exchange, "webhook-id"), header(exchange, "webhook-timestamp"),
                    header(exchange, "webhook-signature"), header(exchange, "Content-Type"), body);
        }

        private static String header(HttpExchange exchange, String name) {
            String value = exchange.getRequestHeaders().getFirst(name);
            return value == null ? "" : value;
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Push> pushes = new ArrayList<>();
    private final List<String> challenges = new ArrayList<>();
    private int failures;
    private boolean stalled;
    private boolean refusing;
    private boolean closed;

    private CallbackSink() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::receive);
        server.start();
    }

    public static CallbackSink start() {
        try {
            return new CallbackSink();
        } catch (IOException e) {
            throw new UncheckedIOException("The receiver of callbacks cannot listen.", e);
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/callback");
    }

    /** The next pushes are kept and answered with 500. */
    public void failNext(int count) {
        change(() -> failures = count);
    }

    /** Requests are kept but not answered until {@link #resume}. */
    public void stall() {
        change(() -> stalled = true);
    }

    public void resume() {
        change(() -> stalled = false);
    }

    /** Challenges are answered with something else. */
    public void refuse() {
        change(() -> refusing = true);
    }

    private void change(Runnable how) {
        lock.lock();
        try {
            how.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean challenge = body.startsWith("{\"challenge\"") && !exchange.getRequestHeaders()
                    .containsKey("webhook-id");
            boolean failing = keep(exchange, body, challenge);
            awaitResume();
            String answer = !challenge ? "" : refusing ? "{\"challenge\":\"another\"}" : body;
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(failing ? 500 : 200, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    /** Returns whether it is to be answered as a failure. */
    private boolean keep(HttpExchange exchange, String body, boolean challenge) {
        boolean[] failing = new boolean[1];
        change(() -> {
            if (challenge) {
                challenges.add(body);
            } else {
                failing[0] = failures > 0;
                failures = Math.max(0, failures - 1);
                pushes.add(Push.of(exchange, body));
            }
        });
        return failing[0];
    }

    private void awaitResume() {
        lock.lock();
        try {
            while (stalled && !closed) {
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    public List<Push> pushes() {
        lock.lock();
        try {
            return List.copyOf(pushes);
        } finally {
            lock.unlock();
        }
    }

    /** The bodies of the challenges. */
    public List<String> challenges() {
        lock.lock();
        try {
            return List.copyOf(challenges);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until what was pushed is as wanted, and returns it. */
    public List<Push> await(String wanted, Predicate<List<Push>> condition) {
        lock.lock();
        try {
            long left = PATIENCE.toNanos();
            while (!condition.test(List.copyOf(pushes))) {
                if (left <= 0) {
                    throw new AssertionError("Not within " + PATIENCE + ": " + wanted + "; pushed were " + pushes);
                }
                left = changed.awaitNanos(left);
            }
            return List.copyOf(pushes);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while waiting for callbacks.", e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        change(() -> closed = true);
        server.stop(0);
        threads.close();
    }
}

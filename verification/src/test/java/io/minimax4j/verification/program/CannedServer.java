package io.minimax4j.verification.program;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A server whose replies are written out by hand, each for its method and path; the last one of a path stays. */
final class CannedServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Queue<String>> replies = new ConcurrentHashMap<>();
    private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();

    CannedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Adds replies for a method and path, in order. Downloads go out as files, the rest as JSON. */
    CannedServer reply(String methodAndPath, String... bodies) {
        for (String body : bodies) {
            replies.computeIfAbsent(methodAndPath, key -> new ConcurrentLinkedQueue<>()).add(body);
        }
        return this;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next request, waiting for it. */
    Asked next() throws InterruptedException {
        Asked next = asked.poll(30, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("no request came");
        }
        return next;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String what = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Queue<String> waiting = replies.getOrDefault(what, new ConcurrentLinkedQueue<>());
            String reply = waiting.size() > 1 ? waiting.remove() : waiting.peek();
            boolean file = what.contains("/retrieve_content");
            exchange.getResponseHeaders().set("Content-Type", file ? "application/octet-stream" : "application/json");
            byte[] bytes = String.valueOf(reply).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply == null ? 404 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            asked.add(new Asked(what, body));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** A request as it came. */
    record Asked(String what, String body) {}
}

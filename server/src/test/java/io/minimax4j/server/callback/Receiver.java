package io.minimax4j.server.callback;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Where callbacks go: a server on 127.0.0.1 that answers as a test wants, and hands over what it heard. */
public final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<Push> heard = new LinkedBlockingQueue<>();
    private volatile Answer answer = push -> new Reply(200, push.body());

    public interface Answer {
        Reply to(Push push) throws InterruptedException;
    }

    /** What came, with the names of headers as they were sent. */
    public record Push(String path, Map<String, String> headers, String body) {
        public boolean isChallenge() {
            return body.startsWith("{\"challenge\":");
        }

        public String challenge() {
            return body.replaceAll(".*\"challenge\":\"([^\"]*)\".*", "$1");
        }
    }

    /** A location makes it a redirect. */
    public record Reply(int status, String body, String location) {
        public Reply(int status, String body) {
            this(status, body, "");
        }
    }

    public Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Push push = new Push(exchange.getRequestURI().getPath(),
                    Map.of("webhook-id", header(exchange, "webhook-id"), "webhook-timestamp",
                            header(exchange, "webhook-timestamp"), "webhook-signature",
                            header(exchange, "webhook-signature"), "Content-Type", header(exchange, "Content-Type")),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            heard.add(push);
            Reply reply = answer.to(push);
            if (!reply.location().isEmpty()) {
                exchange.getResponseHeaders().set("Location", reply.location());
            }
            byte[] body = reply.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    public Receiver answers(Answer next) {
        answer = next;
        return this;
    }

    public Receiver answers(int status, String body) {
        return answers(push -> new Reply(status, body));
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** The next that came. */
    public Push next() throws InterruptedException {
        Push push = heard.poll(20, TimeUnit.SECONDS);
        if (push == null) {
            throw new AssertionError("nothing came");
        }
        return push;
    }

    public boolean heardNothing() {
        return heard.isEmpty();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

package io.minimax4j.client.callback;

import java.io.IOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/**
 * A receiver at a path of the JDK's own server. A class of its own, so that a runtime without the module
 * {@code jdk.httpserver} can use the rest.
 *
 * <pre>{@code
 * server.createContext("/callback", new CallbackHttpHandler(receiver));
 * }</pre>
 */
public final class CallbackHttpHandler implements HttpHandler {
    private final CallbackReceiver receiver;

    public CallbackHttpHandler(CallbackReceiver receiver) {
        this.receiver = receiver;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
                send(exchange, receive(exchange));
            } else {
                exchange.getResponseHeaders().set("Allow", "POST");
                send(exchange, CallbackReply.plain(405, "callbacks are posted"));
            }
        }
    }

    private CallbackReply receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(CallbackReceiver.LARGEST_BODY + 1);
        return receiver.receive(exchange.getRequestHeaders()::getFirst, body);
    }

    private static void send(HttpExchange exchange, CallbackReply reply) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        byte[] body = reply.body();
        boolean bare = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(reply.status(), bare ? -1 : body.length);
        if (!bare) {
            exchange.getResponseBody().write(body);
        }
    }
}

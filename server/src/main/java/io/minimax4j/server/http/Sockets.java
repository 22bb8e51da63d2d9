package io.minimax4j.server.http;

import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.http.Socket.Close;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.Configuration.ConfigurationCustomizer;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.server.Handshaker;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.core.server.WebSocketNegotiator;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open WebSockets: shakes hands, runs each handler on a thread of its own, and closes what it leaves open. */
final class Sockets {
    private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);
    /** How long a peer has to say goodbye. */
    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private static final String VERSION = "13";
    private static final Map<String, String> HEADERS = Map.of("Content-Type", "text/plain; charset=utf-8", "Upgrade",
            "websocket", "Sec-WebSocket-Version", VERSION);

    private final Handshaker handshaker = Handshaker.newInstance();
    private final ConfigurationCustomizer configuration = new ConfigurationCustomizer();
    private final WebSocketComponents components;
    private final SocketSettings settings;
    private final Running running;
    private final Set<JettySocket> open = ConcurrentHashMap.newKeySet();

    /** Before the server is started. */
    Sockets(Server server, SocketSettings settings, Running running) {
        this.components = WebSocketServerComponents.ensureWebSocketComponents(server);
        this.settings = settings;
        this.running = running;
        configuration.setMaxFrameSize(Socket.MOST_BYTES);
    }

    int count() {
        return open.size();
    }

    /** Whether the request asks for a WebSocket, and its page may open one. */
    boolean allows(Request request) {
        return isUpgrade(request.getHeaders().get("Upgrade")) && handshaker.isWebSocketUpgradeRequest(request)
                && settings.origins().allow(request.getHeaders().get("Origin"), request.getHeaders().get("Host"));
    }

    private static boolean isUpgrade(@Nullable String header) {
        return "websocket".equalsIgnoreCase(header);
    }

    /** Answers on a path of WebSockets what asks for none, or must not. */
    static void refuse(Exchange exchange) throws IOException {
        if (isUpgrade(exchange.header("Upgrade")) && VERSION.equals(exchange.header("Sec-WebSocket-Version"))) {
            text(exchange, 403, "403 pages of that origin may not open a WebSocket here; name it in the setting"
                    + " socket-origins");
        } else {
            text(exchange, 426, "426 this path speaks WebSocket, version 13");
        }
    }

    private static void text(Exchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.send(new Content(status, HEADERS, bytes.length, new ByteArrayInputStream(bytes)));
    }

    /**
     * Shakes hands; the reply and the callback are then the library's, and the sample is stopped when the socket closes.
     * False if the request asks for no WebSocket in the end, and nothing was done.
     */
    boolean open(Upgrade upgrade, Route route, SocketHandler handler, SocketCaller caller, HttpMetrics.Sample sample) {
        OpenSocket open = new OpenSocket(route, handler, caller, sample);
        return handshaker.upgradeRequest(open, upgrade.request(), upgrade.response(), upgrade.callback(), components,
                configuration);
    }

    /** Every handler is told that the server stops. */
    void stop() {
        open.forEach(JettySocket::stop);
    }

    /** What the library needs for a handshake. */
    record Upgrade(Request request, Response response, Callback callback) {}

    /** A socket from its handshake to its end. */
    private final class OpenSocket implements WebSocketNegotiator, Runnable {
        private final Route route;
        private final SocketHandler handler;
        private final HttpMetrics.Sample sample;
        private final JettySocket socket;

        OpenSocket(Route route, SocketHandler handler, SocketCaller caller, HttpMetrics.Sample sample) {
            this.route = route;
            this.handler = handler;
            this.sample = sample;
            this.socket = new JettySocket(caller, settings.patience(), sample,
                    () -> Thread.ofVirtual().name("socket").start(this));
        }

        /** Compression is never agreed to: it lets a peer make much out of little. */
        @Override
        public FrameHandler negotiate(ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
            response.setExtensions(List.of());
            return socket;
        }

        @Override
        public void run() {
            boolean admitted = running.enter();
            open.add(socket);
            try {
                // A stop in between has missed this one.
                if (admitted && !running.isClosed()) {
                    serve();
                }
                socket.close(running.isClosed() ? Close.GOING_AWAY : Close.NORMAL, "");
                socket.awaitClosed(GOODBYE);
            } finally {
                open.remove(socket);
                sample.stop(101);
                running.leave();
            }
        }

        private void serve() {
            try {
                handler.serve(socket);
            } catch (ClientGoneException e) {
                sample.abandoned();
            } catch (InterruptedException e) {
                LOG.debug("A socket is closed, because the server stops");
            } catch (Exception | Error e) {
                LOG.error("{} failed, trace {}; its socket is closed and others go on", route.name(), socket.traceId(),
                        e);
                sample.failed(ErrorCode.UNKNOWN);
                socket.close(Close.FAILURE, "");
            } finally {
                Thread.interrupted();
            }
        }
    }
}

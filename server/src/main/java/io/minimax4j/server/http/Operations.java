package io.minimax4j.server.http;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The paths for whoever runs the server: {@code /health} and {@code /metrics}. A web page in a browser of this machine
 * must not read them by pointing a name of its own here, so the Host header has to be an address, a name of the
 * loopback, or one the server was told. A server that others can reach asks for a key as well.
 */
public final class Operations {
    private static final Map<String, String> TEXT = Map.of("Content-Type", "text/plain; charset=utf-8");

    private final ListenerSettings settings;
    private final PrometheusMeterRegistry registry;
    private final Supplier<Health> health;

    public Operations(ListenerSettings settings, PrometheusMeterRegistry registry, Supplier<Health> health) {
        this.settings = settings;
        this.registry = registry;
        this.health = health;
    }

    public void register(Router router) {
        add(router, "/health", this::health);
        add(router, "/metrics", this::metrics);
    }

    private void add(Router router, String path, Handler handler) {
        if (HostName.isLoopback(settings.host())) {
            router.open("GET", path, guarded(handler));
        } else {
            router.get(path, guarded(handler));
        }
    }

    private Handler guarded(Handler handler) {
        return exchange -> {
            if (isExpected(exchange.header("Host"))) {
                handler.handle(exchange);
            } else {
                text(exchange, 403, "403 this path is not served under that host name; use the address, or set"
                        + " public-url");
            }
        };
    }

    private boolean isExpected(@Nullable String header) {
        if (header == null) {
            return false;
        }
        String host = HostName.ofHeader(header);
        return HostName.isLoopback(host) || HostName.isAddress(host) || host.equalsIgnoreCase(settings.host())
                || host.equalsIgnoreCase(settings.publicUrl().map(URI::getHost).orElse(""));
    }

    private void health(Exchange exchange) {
        Health state = health.get();
        exchange.reply(state.ok() ? 200 : 503, state.parts());
    }

    private void metrics(Exchange exchange) throws IOException {
        text(exchange, 200, registry.scrape());
    }

    private static void text(Exchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.send(new Content(status, TEXT, bytes.length, new ByteArrayInputStream(bytes)));
    }

    /**
     * How the server is.
     *
     * @param parts what to say of each part, as JSON
     */
    public record Health(boolean ok, Map<String, Object> parts) {}
}

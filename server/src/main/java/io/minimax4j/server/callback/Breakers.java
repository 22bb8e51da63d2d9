package io.minimax4j.server.callback;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leaves hosts alone that failed several times in a row: for a while nothing is sent there, then one push tries again.
 * Of this node only, since it is there to save connections, not to decide about deliveries.
 */
final class Breakers {
    private static final int FAILURES = 5;
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int MOST_HOSTS = 10_000;

    private final Map<String, State> byHost = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Breakers(InstantSource clock) {
        this.clock = clock;
    }

    /** When something may be sent there again; a moment that has passed if it may now. */
    Instant openUntil(String url) {
        State state = byHost.get(host(url));
        return state == null ? Instant.MIN : state.until();
    }

    void succeeded(String url) {
        byHost.remove(host(url));
    }

    void failed(String url) {
        if (byHost.size() >= MOST_HOSTS) {
            byHost.clear();
        }
        byHost.merge(host(url), new State(1, Instant.MIN), (before, one) -> {
            int failures = before.failures() + 1;
            return new State(failures, failures < FAILURES ? Instant.MIN : clock.instant().plus(PAUSE));
        });
    }

    /** The address was parsed strictly when it was accepted; here it is a name for a map. */
    private static String host(String url) {
        return String.valueOf(URI.create(url).getRawAuthority());
    }

    private record State(int failures, Instant until) {}
}

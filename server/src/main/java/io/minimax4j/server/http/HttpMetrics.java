package io.minimax4j.server.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.minimax4j.protocol.error.ErrorCode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Counts and times requests by route, HTTP status and code of the platform. Nothing a caller sends becomes a tag. */
final class HttpMetrics {
    private static final Duration[] BUCKETS = {Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(20),
        Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(10),
        Duration.ofSeconds(60)};

    private final MeterRegistry registry;
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();

    HttpMetrics(MeterRegistry registry, Running running, Sockets sockets) {
        this.registry = registry;
        Gauge.builder("minimax4j.http.running", running, Running::count)
                .description("Requests that are handled right now").register(registry);
        Gauge.builder("minimax4j.http.sockets", sockets, Sockets::count)
                .description("WebSockets that are open right now").register(registry);
    }

    Sample start() {
        return new Sample(System.nanoTime());
    }

    private Timer timer(Key key) {
        return timers.computeIfAbsent(key, tags -> Timer.builder("minimax4j.http.requests")
                .description("Requests by route, HTTP status and status code of the platform")
                .tag("route", tags.route()).tag("status", Integer.toString(tags.status()))
                .tag("code", Integer.toString(tags.code())).serviceLevelObjectives(BUCKETS).register(registry));
    }

    private record Key(String route, int status, int code) {}

    /** One request on its way. */
    final class Sample {
        /** The status by which servers note that the caller closed the connection first. */
        private static final int CLIENT_GONE = 499;

        private final long start;
        private String route = "none";
        private int code;
        private boolean abandoned;

        private Sample(long start) {
            this.start = start;
        }

        void route(Route found) {
            route = found.name();
        }

        void failed(ErrorCode failure) {
            code = failure.code();
        }

        void abandoned() {
            abandoned = true;
        }

        void stop(int status) {
            Timer timer = timer(new Key(route, abandoned ? CLIENT_GONE : status, code));
            timer.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }
}

package io.minimax4j.client;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import io.minimax4j.client.transport.Timing;

/** Takes note of pauses instead of waiting; the pauses still count against a deadline. */
final class Pauses {
    static final Instant NOW = Instant.parse("2026-08-04T10:00:00Z");

    private final List<Duration> taken = new ArrayList<>();
    private final AtomicLong skipped = new AtomicLong();

    Timing timing() {
        return new Timing(() -> NOW, () -> System.nanoTime() + skipped.get(), this::pause, () -> 0.0);
    }

    private void pause(Duration duration) {
        taken.add(duration);
        pass(duration);
    }

    /** Lets time go by. */
    void pass(Duration duration) {
        skipped.addAndGet(duration.toNanos());
    }

    List<Duration> taken() {
        return taken;
    }
}

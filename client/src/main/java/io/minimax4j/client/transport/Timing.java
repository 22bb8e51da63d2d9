package io.minimax4j.client.transport;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Time and chance, so that tests need neither.
 *
 * @param clock the time of day, for a Retry-After that names one
 * @param nanos a running count of nanoseconds, for deadlines
 * @param pause waits
 * @param jitter numbers in [0, 1)
 */
public record Timing(InstantSource clock, LongSupplier nanos, Pause pause, DoubleSupplier jitter) {

    public static Timing real() {
        return new Timing(InstantSource.system(), System::nanoTime, duration -> Thread.sleep(duration.toMillis()),
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /** Waits for a time. */
    @FunctionalInterface
    public interface Pause {
        void pause(Duration duration) throws InterruptedException;
    }
}

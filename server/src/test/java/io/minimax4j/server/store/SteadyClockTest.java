package io.minimax4j.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyClockTest {
    @TempDir
    Path folder;

    private final SetClock wall = new SetClock("2026-03-01T12:00:00Z");
    private final AtomicLong nanos = new AtomicLong(-5);

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void clockOfThisMachineThatJumps_isNotFollowed() {
        try (Database database = TestDatabase.SQLITE.open(folder)) {
            SteadyClock steady = new SteadyClock(database, wall, nanos::get);
            assertThat(steady.instant()).isEqualTo("2026-03-01T12:00:00Z");

            wall.advance(Duration.ofDays(1));
            pass(Duration.ofMillis(1500));
            assertThat(steady.instant()).isEqualTo("2026-03-01T12:00:01.500Z");

            wall.advance(Duration.ofDays(-2));
            steady.agree();
            pass(Duration.ofHours(1));
            assertThat(steady.instant()).isEqualTo("2026-03-01T13:00:01.500Z");
        }
    }

    @Test
    void countThatRunsOver_isNoticedByNobody() {
        try (Database database = TestDatabase.SQLITE.open(folder)) {
            nanos.set(Long.MAX_VALUE - 10);
            SteadyClock steady = new SteadyClock(database, wall, nanos::get);

            pass(Duration.ofSeconds(2));

            assertThat(steady.instant()).isEqualTo("2026-03-01T12:00:02Z");
        }
    }

    @Test
    void sharedDatabase_isFollowedWhenAsked() {
        try (Database database = TestDatabase.POSTGRESQL.open(folder)) {
            SteadyClock steady = new SteadyClock(database, wall, nanos::get);
            Instant began = steady.instant();
            assertThat(began).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));

            pass(Duration.ofHours(1));
            assertThat(steady.instant()).isEqualTo(began.plus(Duration.ofHours(1)));

            steady.agree();
            assertThat(steady.instant()).isCloseTo(began, within(1, ChronoUnit.MINUTES)).isAfterOrEqualTo(began);
        }
    }
}

package io.minimax4j.server.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.store.SetClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BreakersTest {
    private static final String URL = "https://hooks.example/a?b";
    private final SetClock clock = new SetClock("2026-03-01T12:00:00Z");
    private final Breakers breakers = new Breakers(clock);

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breakers.failed(URL);
        }
    }

    @Test
    void hostThatFailedFiveTimesInARow_isLeftAloneForAWhile() {
        fail(4);
        assertThat(breakers.openUntil(URL)).isEqualTo(Instant.MIN);
        fail(1);
        assertThat(breakers.openUntil(URL)).isEqualTo("2026-03-01T12:00:30Z");
        assertThat(breakers.openUntil("https://hooks.example/another")).isEqualTo("2026-03-01T12:00:30Z");
    }

    @Test
    void otherHostsAndPorts_areNotMeant() {
        fail(5);
        assertThat(breakers.openUntil("https://other.example/a")).isEqualTo(Instant.MIN);
        assertThat(breakers.openUntil("https://hooks.example:8443/a")).isEqualTo(Instant.MIN);
    }

    @Test
    void failureAfterThePause_makesAnotherPause() {
        fail(5);
        clock.advance(Duration.ofSeconds(31));
        assertThat(breakers.openUntil(URL)).isBefore(clock.instant());
        fail(1);
        assertThat(breakers.openUntil(URL)).isEqualTo("2026-03-01T12:01:01Z");
    }

    @Test
    void success_makesTheCountBeginAgain() {
        fail(4);
        breakers.succeeded("https://hooks.example/");
        fail(4);
        assertThat(breakers.openUntil(URL)).isEqualTo(Instant.MIN);
    }
}

package io.minimax4j.server.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallbackLimitsTest {
    private final CallbackLimits limits = new CallbackLimits(Duration.ofSeconds(5), Duration.ofHours(24), 10);

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT10S", "3, PT20S", "4, PT40S", "5, PT1M20S", "6, PT2M40S", "7, PT5M20S",
        "8, PT10M40S", "9, PT21M20S", "10, PT42M40S", "11, PT1H", "12, PT1H", "64, PT1H", "1000000, PT1H"})
    void pause_doublesUpToAnHour(int tries, Duration pause) {
        assertThat(limits.pauseAfter(tries)).isEqualTo(pause);
    }
}

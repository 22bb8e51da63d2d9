package io.minimax4j.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacedBodyTest {
    private Duration passed = Duration.ZERO;
    private final PacedBody body = new PacedBody(new ByteArrayInputStream(new byte[4096]), () -> passed.toNanos());

    @Test
    void bodyThatTricklesAfterTheGrace_isGivenUp() throws IOException {
        body.readNBytes(1000);
        passed = Duration.ofSeconds(32);

        assertThatThrownBy(() -> body.read()).isInstanceOfSatisfying(ApiException.class,
                failure -> assertThat(failure.code()).isEqualTo(ErrorCode.TIMEOUT));
    }

    @Test
    void bodyThatKeepsThePace_isReadToItsEnd() throws IOException {
        body.readNBytes(2048);
        passed = Duration.ofSeconds(32);

        assertThat(body.readNBytes(4096)).hasSize(2048);
        passed = Duration.ofHours(1);
        assertThat(body.read()).isEqualTo(-1);
    }

    @Test
    void bodyThatTricklesWithinTheGrace_isReadOn() throws IOException {
        passed = Duration.ofSeconds(29);

        assertThat(body.read()).isZero();
    }
}

package io.minimax4j.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestPathTest {
    @ParameterizedTest
    @CsvSource({"/v1/t2a_v2,/v1/t2a_v2", "//v1//t2a_v2,/v1/t2a_v2", "/v1/t2a_v2/,/v1/t2a_v2", "/,/", "//,/",
        "/v1/v1/t2a_v2,/v1/t2a_v2", "/v1//v1/t2a_v2,/v1/t2a_v2", "/v1/v1,/v1/v1", "/v1x/v1/a,/v1x/v1/a"})
    void spelling_isMended(String sent, String routed) {
        assertThat(RequestPath.of(sent)).isEqualTo(routed);
    }
}

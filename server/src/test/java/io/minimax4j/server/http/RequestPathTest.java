package io.minimax4j.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestPathTest {
    @ParameterizedTest
    @CsvSource({"/v1/t2a_v2,/v1/t2a_v2", "//v1//t2a_v2,/v1/t2a_v2", "/v1/t2a_v2/,/v1/t2a_v2", "/,/", "//,/",
        "/v1/v1/t2a_v2,/v1/t2a_v2", "/v1//v1/t2a_v2,/v1/t2a_v2", "/v1/v1,/v1/v1", "/v1x/v1/a,/v1x/v1/a",
        "/v1/anthropic/v1/messages,/anthropic/v1/messages", "/anthropic/v1/v1/messages,/anthropic/v1/messages",
        "/v1/ws/v1/t2a_v2,/ws/v1/t2a_v2", "/v1/wsx/a,/v1/wsx/a", "/v1/anthropic,/v1/anthropic",
        "/anthropic/v1x/v1/a,/anthropic/v1x/v1/a"})
    void spelling_isMended(String sent, String routed) {
        assertThat(RequestPath.of(sent)).isEqualTo(routed);
    }

    @ParameterizedTest
    @CsvSource({"/t2a_v2,/v1/t2a_v2", "/anthropic/messages,/anthropic/v1/messages", "/anthropicx,/v1/anthropicx"})
    void aBaseWithoutItsVersion_getsIt(String sent, String routed) {
        assertThat(RequestPath.versioned(sent)).isEqualTo(routed);
    }
}

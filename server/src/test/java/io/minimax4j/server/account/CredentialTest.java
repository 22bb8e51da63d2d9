package io.minimax4j.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.minimax4j.protocol.error.ApiException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialTest {
    @ParameterizedTest
    @CsvSource({"Bearer mm-a,,mm-a", "bearer mm-a,,mm-a", "'Bearer   mm-a ',,mm-a", ",mm-b,mm-b", "'',mm-b,mm-b",
        "Bearer mm-a,mm-b,mm-a"})
    void of_headersWithAKey_givesTheKey(@Nullable String authorization, @Nullable String apiKey, String key) {
        assertThat(Credential.of(authorization, apiKey, "X")).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"Basic dXNlcjpw", "Bearer", "'Bearer '", "mm-a", "Bearermm-a"})
    void of_malformedAuthorization_is1004AlsoBesideAnApiKey(String authorization) {
        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> Credential.of(authorization, "mm-b", "X"))
                .satisfies(e -> assertThat(e.code().code()).isEqualTo(1004));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "X-Api-Key"})
    void of_noHeader_is1004WithTheTextThatClientsKnow(String field) {
        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> Credential.of(null, " ", field))
                .satisfies(e -> assertThat(e.code().code()).isEqualTo(1004)).withMessageStartingWith(
                        "login fail: Please carry the API secret key in the '" + field + "' field");
    }
}

package io.minimax4j.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.server.http.Router.Match;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {
    private final Router router = new Router().get("/files/{id}", exchange -> {}).post("/files/upload", exchange -> {})
            .get("/files/{id}/content", exchange -> {}).get("/files", exchange -> {}).delete("/files", exchange -> {});

    private String found(String method, String path) {
        return router.match(method, path) instanceof Match.Found found ? found.route().name() : "none";
    }

    @Test
    void literalPath_winsOverAParameter() {
        assertThat(found("POST", "/files/upload")).isEqualTo("POST /files/upload");
        assertThat(found("GET", "/files/7")).isEqualTo("GET /files/{id}");
    }

    @Test
    void literalPath_withAnotherMethod_isNotTakenForAParameter() {
        assertThat(router.match("GET", "/files/upload")).isEqualTo(new Match.NoMethod("POST"));
    }

    @Test
    void knownPath_withAnotherMethod_namesTheMethodsThereAre() {
        assertThat(router.match("PUT", "/files")).isEqualTo(new Match.NoMethod("DELETE, GET"));
        assertThat(router.match("PUT", "/files/7")).isEqualTo(new Match.NoMethod("GET"));
    }

    @Test
    void parameters_areWhatStandsInTheirPlace() {
        assertThat(router.match("GET", "/files/a%20b/content")).isInstanceOfSatisfying(Match.Found.class,
                found -> assertThat(found.parameters()).isEqualTo(Map.of("id", "a%20b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/file", "/files/", "/files//content", "/files/7/content/more"})
    void otherPaths_areNotFound(String path) {
        assertThat(router.match("GET", path)).isEqualTo(new Match.NoPath());
    }

    @Test
    void routeThatExists_isNotReplaced() {
        assertThatThrownBy(() -> router.get("/files", exchange -> {})).hasMessageContaining("GET /files");
    }
}

package io.minimax4j.server.text.anthropic;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over a server whose engine knows MiniMax-M3, MiniMax-M2.7 and MiniMax-Text-01, in this order. */
class ModelPageRoutesTest {
    private static final String PATH = "/anthropic/v1/models";
    private static final String M3 = "{\"id\":\"MiniMax-M3\",\"created_at\":\"2026-06-01T00:00:00Z\","
            + "\"display_name\":\"MiniMax-M3\",\"type\":\"model\"}";
    private static final String M27 = "{\"id\":\"MiniMax-M2.7\",\"created_at\":\"2026-03-18T02:00:00Z\","
            + "\"display_name\":\"MiniMax-M2.7\",\"type\":\"model\"}";
    private static final String TEXT01 = "{\"id\":\"MiniMax-Text-01\",\"created_at\":\"2025-01-15T00:00:00Z\","
            + "\"display_name\":\"MiniMax-Text-01\",\"type\":\"model\"}";

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = TestServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void list_isAllOfThem() throws Exception {
        assertThat(server.get(PATH).body()).isEqualTo("{\"data\":[" + M3 + "," + M27 + "," + TEXT01
                + "],\"first_id\":\"MiniMax-M3\",\"has_more\":false,\"last_id\":\"MiniMax-Text-01\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            limit=2                               | MiniMax-M3      | true  | MiniMax-M2.7
            limit=2&after_id=minimax-m2.7         | MiniMax-Text-01 | false | MiniMax-Text-01
            limit=1&after_id=MiniMax-M3           | MiniMax-M2.7    | true  | MiniMax-M2.7
            limit=1&before_id=MiniMax-Text-01     | MiniMax-M2.7    | true  | MiniMax-M2.7
            limit=1000&before_id=MiniMax-Text-01  | MiniMax-M3      | false | MiniMax-M2.7
            """)
    void list_comesInPages(String query, String first, boolean more, String last) throws Exception {
        assertThat(server.get(PATH + "?" + query).body()).endsWith("],\"first_id\":\"" + first + "\",\"has_more\":"
                + more + ",\"last_id\":\"" + last + "\"}");
    }

    @Test
    void list_afterTheLast_isEmpty() throws Exception {
        assertThat(server.get(PATH + "?after_id=MiniMax-Text-01").body())
                .isEqualTo("{\"data\":[],\"first_id\":null,\"has_more\":false,\"last_id\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=1001", "limit=x", "after_id=gpt-4", "before_id=gpt-4",
        "after_id=MiniMax-M3&before_id=MiniMax-M3"})
    void list_wronglyAskedFor_is400(String query) throws Exception {
        HttpResponse<String> reply = server.get(PATH + "?" + query);

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains("invalid_request_error", query.substring(0, query.indexOf('=')));
    }

    @Test
    void model_inAnyCase_isFound() throws Exception {
        assertThat(server.get(PATH + "/minimax-m2.7").body()).isEqualTo(M27);
    }

    @Test
    void model_thatIsNone_is404() throws Exception {
        HttpResponse<String> reply = server.get(PATH + "/gpt-4");

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(reply.body()).contains("\"type\":\"not_found_error\"", "unknown model");
    }

    @Test
    void withoutAKey_is401() throws Exception {
        assertThat(server.send(server.bare(PATH)).statusCode()).isEqualTo(401);
    }
}

package io.minimax4j.server.text.search;

import static io.minimax4j.server.TestServer.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchRoutesTest {
    private static final String PATH = "/v1/coding_plan/search";

    @Test
    void search_findsNothingAndSaysWhy(@TempDir Path data) throws Exception {
        try (TestServer server = TestServer.start(data)) {
            assertThat(server.post(PATH, "{\"q\":\"MiniMax\"}").body())
                    .startsWith("{\"organic\":[],\"advice\":\"this server"
                            + " searches nothing")
                    .endsWith(
                            "\",\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}");
            assertThat(code(server.post(PATH, "{}"))).isEqualTo(2013);
            assertThat(code(server.post(PATH, "{\"q\":\" \"}"))).isEqualTo(2013);
        }
    }
}

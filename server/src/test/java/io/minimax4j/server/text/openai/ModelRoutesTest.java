package io.minimax4j.server.text.openai;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelRoutesTest {
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
    void list_isOfAllModels_withoutAnOutcome() throws Exception {
        assertThat(server.get("/v1/models").body()).isEqualTo("""
                {"object":"list","data":[\
                {"id":"MiniMax-M3","object":"model","created":1780272000,"owned_by":"minimax"},\
                {"id":"MiniMax-M2.7","object":"model","created":1773799200,"owned_by":"minimax"},\
                {"id":"MiniMax-Text-01","object":"model","created":1736899200,"owned_by":"minimax"},\
                {"id":"embo-01","object":"model","created":1690848000,"owned_by":"minimax"}]}""");
    }

    @Test
    void model_byItsNameInAnyCase() throws Exception {
        assertThat(server.get("/v1/models/minimax-m2.7").body()).isEqualTo("""
                {"id":"MiniMax-M2.7","object":"model","created":1773799200,"owned_by":"minimax"}""");
        assertThat(server.get("/v1/models/Embo-01").body()).contains("\"id\":\"embo-01\"");
    }

    @Test
    void unknownModel_is404() throws Exception {
        HttpResponse<String> reply = server.get("/v1/models/gpt-4");

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(reply.body()).contains("\"type\":\"bad_request_error\"", "unknown model", "(2013)");
    }

    @Test
    void withoutAKey_is401() throws Exception {
        assertThat(server.send(server.bare("/v1/models")).statusCode()).isEqualTo(401);
        assertThat(server.send(server.bare("/v1/models/MiniMax-M3")).statusCode()).isEqualTo(401);
    }
}

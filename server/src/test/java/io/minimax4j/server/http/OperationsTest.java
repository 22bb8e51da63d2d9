package io.minimax4j.server.http;

import static io.minimax4j.server.TestServer.CHAT;
import static io.minimax4j.server.TestServer.HELLO;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsTest {
    private static final URI PUBLIC_URL = URI.create("https://media.example.com/api");
    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = TestServer.start(data, config -> config.with(Settings.PUBLIC_URL, Optional.of(PUBLIC_URL)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void health_needsNoKeyOnTheLoopback() throws Exception {
        HttpResponse<String> reply = server.send(server.bare("/health"));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).contains("\"status\":\"ok\"", "\"database\":\"ok\"");
    }

    @Test
    void metrics_countRequestsByRouteAndCode() throws Exception {
        server.post(CHAT, HELLO);
        server.post(CHAT, "{}");
        server.get("/no/such/path");

        assertThat(server.send(server.bare("/metrics")).body().lines()).contains(
                "minimax4j_http_requests_seconds_count{code=\"0\",route=\"POST " + CHAT + "\",status=\"200\"} 1",
                "minimax4j_http_requests_seconds_count{code=\"2013\",route=\"POST " + CHAT + "\",status=\"200\"} 1",
                "minimax4j_http_requests_seconds_count{code=\"0\",route=\"none\",status=\"404\"} 1")
                .anyMatch(line -> line.startsWith("jvm_memory_used_bytes"));
    }

    @Test
    void onAnAddressThatOthersReach_aKeyIsNeeded(@TempDir Path data) throws Exception {
        try (TestServer open = TestServer.start(data, config -> config.with(Settings.HOST, "0.0.0.0"))) {
            assertThat(TestServer.code(open.send(open.bare("/health")))).isEqualTo(1004);
            assertThat(TestServer.code(open.send(open.bare("/metrics")))).isEqualTo(1004);
            assertThat(open.get("/health").body()).contains("\"status\":\"ok\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"localhost,200", "127.0.0.1:8080,200", "[::1]:80,200", "192.168.1.7,200", "Media.example.com,200",
        "evil.example,403", "127.0.0.1.evil.example,403", "localhost.evil.example:80,403"})
    void hostName_hasToBeOneOfTheServers(String host, int status) throws Exception {
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 " + status);
        }
    }
}

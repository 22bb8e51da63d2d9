package io.minimax4j.server.http;

import static io.minimax4j.server.TestServer.KEY;
import static io.minimax4j.server.TestServer.SPEECH;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where links in replies begin. */
class RootAddressTest {
    private static final String LINKED = "{\"model\":\"speech-2.8-hd\",\"text\":\"Hi\",\"output_format\":\"url\"}";

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = TestServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String reply(TestServer server, String headers) throws IOException {
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(("POST " + SPEECH + " HTTP/1.1\r\nConnection: close\r\n" + headers
                    + "\r\nAuthorization: Bearer " + KEY + "\r\nContent-Length: " + LINKED.length() + "\r\n\r\n"
                    + LINKED).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"localhost:81,http://localhost:81/", "example.com,http://example.com/", "[::1]:9,http://[::1]:9/",
        "example.com:80,http://example.com/", "under_score:9,http://under_score:9/"})
    void link_beginsWithTheHostOfTheRequest(String host, String root) throws IOException {
        assertThat(reply(server, "Host: " + host)).contains("\"audio\":\"" + root + "download/");
    }

    @Test
    void link_beginsWithThePublicUrlWhereThereIsOne(@TempDir Path data) throws IOException {
        URI publicUrl = URI.create("https://media.example.com/api");
        try (TestServer known = TestServer.start(data,
                config -> config.with(Settings.PUBLIC_URL, Optional.of(publicUrl)))) {
            assertThat(reply(known, "Host: localhost\r\nUser-Agent: mmx-cli/1.0.27"))
                    .contains("\"audio\":\"https://media.example.com/api/download/");
        }
    }
}

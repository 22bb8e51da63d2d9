package io.minimax4j.server.http;

import static io.minimax4j.server.TestServer.CHAT;
import static io.minimax4j.server.TestServer.HELLO;
import static io.minimax4j.server.TestServer.KEY;
import static io.minimax4j.server.TestServer.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonBodyTest {
    private static final String LARGE = HELLO.replace("Hello", "x".repeat(150_000));
    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = TestServer.start(data, config -> config.with(Settings.MAX_JSON_BYTES, 100_000L));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void theServerServesOn() throws Exception {
        assertThat(code(server.post(CHAT, HELLO))).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                                                                 | empty
            {                                                                  | ends
            {'model':'x'}                                                      | expected
            []                                                                 | expected
            null                                                               | null
            {"model":"MiniMax-M3","messages":[{"role":"user","content":"x"}]}} | byte 65
            {"model":"MiniMax-M3","messages":[{"role":"user","content":[7]}]}  | messages[0].content
            {"model":{"a":1}}                                                  | model
            {"stream":"maybe"}                                                 | stream
            """)
    void bodyThatIsNotTheRequest_is2013AndSaysWhere(String body, String named) throws Exception {
        HttpResponse<String> reply = server.post(CHAT, body);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains(named);
    }

    @Test
    void bodyNestedDeeply_is2013() throws Exception {
        HttpResponse<String> reply = server.post(CHAT,
                "{\"x\":" + "[".repeat(40_000) + "]".repeat(40_000) + "," + HELLO.substring(1));

        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains("nested deeper");
    }

    @Test
    void bodyOverTheLimit_is2013AndNamesTheLimit() throws Exception {
        HttpResponse<String> reply = server.post(CHAT, LARGE);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains("larger than 100000 bytes", "max-json-bytes");
    }

    @Test
    void bodyOverTheLimit_withoutItsLength_is2013() throws Exception {
        HttpResponse<String> reply = server.send(server.request(CHAT).POST(BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(LARGE.getBytes(StandardCharsets.UTF_8)))));

        assertThat(code(reply)).isEqualTo(2013);
    }

    @Test
    void bodyWithoutItsLength_isRead() throws Exception {
        HttpResponse<String> reply = server.send(server.request(CHAT).POST(BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(HELLO.getBytes(StandardCharsets.UTF_8)))));

        assertThat(code(reply)).isZero();
    }

    @Test
    void callerWhoAsksFirst_isToldToGoOn() throws Exception {
        try (Socket socket = server.connect();
                BufferedReader reply = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            socket.getOutputStream().write(("POST " + CHAT + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + KEY + "\r\nExpect: 100-continue\r\nContent-Length: " + HELLO.length()
                    + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(reply.readLine()).startsWith("HTTP/1.1 100");
            socket.getOutputStream().write(HELLO.getBytes(StandardCharsets.US_ASCII));
            assertThat(reply.lines().toList()).anyMatch(line -> line.startsWith("HTTP/1.1 200"))
                    .anyMatch(line -> line.contains("\"content\":\"Hi\""));
        }
    }

    @Test
    void callerWhoGoesAwayInTheMiddleOfItsBody_costsNothing() throws Exception {
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(("POST " + CHAT + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + KEY + "\r\nContent-Length: 1000\r\n\r\n{\"model\"").getBytes(StandardCharsets.US_ASCII));
        }
    }
}

package io.minimax4j.server.http;

import static io.minimax4j.server.TestServer.CHAT;
import static io.minimax4j.server.TestServer.HELLO;
import static io.minimax4j.server.TestServer.KEY;
import static io.minimax4j.server.TestServer.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests reach a handler, and with which key. */
class RoutingTest {
    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = TestServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {CHAT, "/" + CHAT, CHAT + "/", "/v1" + CHAT, "/text/chatcompletion_v2",
        CHAT + "?GroupId=1&unknown=%20", "/v1//text/chatcompletion_v2"})
    void path_asClientsJoinIt_isServed(String path) throws Exception {
        assertThat(status(path, "Authorization: Bearer " + KEY)).startsWith("HTTP/1.1 200")
                .contains("\"content\":\"Hi\"");
    }

    /** As the bytes stand here: a client library would mend the path itself. */
    private static String status(String path, String header) throws Exception {
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + header + "\r\nContent-Length: " + HELLO.length() + "\r\n\r\n" + HELLO)
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CHAT, "/" + CHAT, CHAT + "/", "/v1" + CHAT, "/text/chatcompletion_v2",
        "/v1/text/%63hatcompletion_v2", "/health/../v1/text/chatcompletion_v2",
        "/download/..;/v1/text/chatcompletion_v2",
        "/v1/text/chatcompletion_v2;x=y", "/v1%2ftext%2fchatcompletion_v2", "/v1/text/./chatcompletion_v2",
        "/%2e%2e/v1/text/chatcompletion_v2", "/health/%2e%2e/v1/text/chatcompletion_v2", "*",
        "//evil.example" + CHAT,
        "http://localhost" + CHAT, "/v1\\text\\chatcompletion_v2", "/v1/text/chatcompletion_v2%00"})
    void path_howeverSpelt_doesNotGetAroundTheKey(String path) throws Exception {
        assertThat(status(path, "X-Nothing: here")).doesNotContain("\"content\":\"Hi\"");
    }

    @Test
    void key_inEitherHeader_isAccepted() throws Exception {
        assertThat(status(CHAT, "Authorization: bearer  " + KEY)).contains("\"status_code\":0");
        assertThat(status(CHAT, "X-API-Key: " + KEY)).contains("\"status_code\":0");
    }

    @Test
    void noKey_is1004InTheKnownWords() throws Exception {
        HttpResponse<String> reply = server.send(server.bare(CHAT).POST(BodyPublishers.ofString(HELLO)));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(code(reply)).isEqualTo(1004);
        assertThat(reply.body()).startsWith("{\"base_resp\":{\"status_code\":1004,\"status_msg\":"
                + "\"login fail: Please carry the API secret key in the 'Authorization' field");
    }

    @Test
    void unknownKey_is2049() throws Exception {
        HttpResponse<String> reply = server.send(server.bare(CHAT).header("Authorization", "Bearer nobody")
                .POST(BodyPublishers.ofString(HELLO)));

        assertThat(TestServer.settled(reply)).isEqualTo(
                "{\"base_resp\":{\"status_code\":2049,\"status_msg\":\"invalid api key\"},\"trace_id\":\"TRACE\"}");
    }

    @Test
    void groupId_ofSomebodyElse_isRefusedOnlyWhereThatIsStrict(@TempDir Path data) throws Exception {
        assertThat(code(server.post(CHAT + "?GroupId=1", HELLO))).isZero();
        try (TestServer strict = TestServer.start(data, config -> config.with(Settings.STRICT_GROUP_ID, true))) {
            assertThat(code(strict.post(CHAT, HELLO))).isZero();
            assertThat(strict.post(CHAT + "?GroupId=1", HELLO).body()).contains("1004", "token not match group");
        }
    }

    @Test
    void unknownPath_is404InPlainText() throws Exception {
        HttpResponse<String> reply = server.get("/v1/messages");

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(reply.body()).isEqualTo("404 page not found");
        assertThat(reply.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    }

    @Test
    void knownPath_withAnotherMethod_is405AndSaysWhich() throws Exception {
        HttpResponse<String> reply = server.get(CHAT);

        assertThat(reply.statusCode()).isEqualTo(405);
        assertThat(reply.headers().firstValue("Allow")).hasValue("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {CHAT, "/nowhere", "/health", "/v1/files/list", "/v1/files/retrieve?file_id=1"})
    void everyReply_carriesTheTraceIdUnderEachName(String path) throws Exception {
        HttpResponse<String> reply = server.get(path);
        String traceId = reply.headers().firstValue("Trace-Id").orElseThrow();

        assertThat(traceId).matches("[0-9a-f]{32}");
        assertThat(reply.headers().firstValue("Minimax-Request-Id")).hasValue(traceId);
        assertThat(reply.headers().firstValue("x-mm-request-id")).hasValue(traceId);
        assertThat(reply.headers().firstValue("request-id")).hasValue(traceId);
        assertThat(reply.headers().firstValue("x-request-id")).hasValue(traceId);
        assertThat(reply.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void bytesThatAreNotHttp_areAnsweredWithATraceIdAndTheServerServesOn() throws Exception {
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write("NONSENSE\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400").contains("Trace-Id: ", "\"status_code\":2013");
        }
        assertThat(code(server.post(CHAT, HELLO))).isZero();
    }

    @Test
    void headersThatAreTooLarge_areRefused() throws Exception {
        HttpResponse<String> reply = server.send(server.request(CHAT).header("X-Long", "x".repeat(20_000)).GET());

        assertThat(reply.statusCode()).isEqualTo(431);
        assertThat(reply.body()).contains("\"status_code\":2013");
    }

    /** As clients do that look at the reply only after they have sent everything. */
    @ParameterizedTest
    @ValueSource(strings = {CHAT, "/nowhere", "/health"})
    void replyToALargeBodyThatNobodyReads_stillArrives(String path) throws Exception {
        int length = 8 << 20;
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + length
                    + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(new byte[length]);

            assertThat(new String(socket.getInputStream().readNBytes(8), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1");
        }
    }
}

package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;
import static io.minimax4j.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import io.minimax4j.client.error.AuthenticationException;
import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.ContentRefusedException;
import io.minimax4j.client.error.InvalidRequestException;
import io.minimax4j.client.error.MalformedReplyException;
import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.error.PermissionException;
import io.minimax4j.client.error.QuotaException;
import io.minimax4j.client.error.RateLimitException;
import io.minimax4j.client.error.ServerException;
import io.minimax4j.protocol.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors as the platform, compatible servers and proxies write them. */
class FailuresTest {
    private static MiniMaxException ask(WireServer.Script script) {
        try (WireServer server = new WireServer(script)) {
            return ask(server.url());
        }
    }

    private static MiniMaxException ask(String url) {
        try (MiniMax minimax = MiniMax.builder().apiKey(Clients.KEY).baseUrl(url).maxRetries(0).build()) {
            return catchThrowableOfType(MiniMaxException.class, () -> minimax.chat().ask("MiniMax-M1", "hi"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1000,ServerException", "1001,ServerException", "1002,RateLimitException",
        "1004,AuthenticationException",
        "1008,QuotaException", "1013,ServerException", "1024,ServerException", "1026,ContentRefusedException",
        "1027,ContentRefusedException", "1028,QuotaException", "1030,QuotaException", "1033,ServerException",
        "1039,RateLimitException", "1041,RateLimitException", "1042,InvalidRequestException",
        "2013,InvalidRequestException", "20132,InvalidRequestException", "2037,InvalidRequestException",
        "2038,PermissionException", "2039,InvalidRequestException", "2042,PermissionException",
        "2045,RateLimitException", "2049,AuthenticationException", "2056,QuotaException", "2061,PermissionException",
        "9999,ServerException"})
    void aNativeCode_hasTheExceptionOfItsCause(int code, String type) {
        MiniMaxException e = ask(
                json("{\"choices\":null,\"base_resp\":{\"status_code\":" + code + ",\"status_msg\":\"x\"}}"));

        assertThat(e.getClass().getSimpleName()).isEqualTo(type);
        assertThat(e.code()).hasValue(code);
        assertThat(e.httpStatus()).hasValue(200);
    }

    @Test
    void theMessage_saysWhatWhereWhyAndWhatNext() {
        try (WireServer server = new WireServer(json("{\"base_resp\":{\"status_code\":1008,"
                + "\"status_msg\":\"insufficient balance\"}}", "Trace-Id: 0532f4d1a3b54b7a9f7a6c1d2e3f4a5b"))) {
            MiniMaxException e = ask(server.url());

            assertThat(e).isInstanceOf(QuotaException.class).hasMessage("Chat with MiniMax-M1 at " + server.url()
                    + " failed: 1008 insufficient balance. Top up the account or raise its budget."
                    + " (trace id 0532f4d1a3b54b7a9f7a6c1d2e3f4a5b)");
            assertThat(e.action()).isEqualTo("Chat with MiniMax-M1");
            assertThat(e.host()).isEqualTo(server.url());
            assertThat(e.errorCode()).contains(ErrorCode.INSUFFICIENT_BALANCE);
            assertThat(e.traceId()).contains("0532f4d1a3b54b7a9f7a6c1d2e3f4a5b");
            assertThat(e.advice().zh()).contains("充值");
        }
    }

    @Test
    void aTraceIdInTheBody_isTakenFromEitherPlace() {
        assertThat(
                ask(json("{\"base_resp\":{\"status_code\":1000,\"status_msg\":\"\"},\"trace_id\":\"0a\"}")).traceId())
                .contains("0a");
        assertThat(
                ask(json("{\"base_resp\":{\"status_code\":1000,\"status_msg\":\"\",\"trace_id\":\"0b\"}}")).traceId())
                .contains("0b");
    }

    @Test
    void anOpenAiStyleError_isReadWithTheCodeAtTheEndOfItsMessage() {
        MiniMaxException e = ask(
                reply(400, "application/json", "{\"type\":\"error\",\"error\":{\"type\":\"bad_request_error\","
                        + "\"message\":\"invalid params, unknown model (2013)\",\"http_code\":\"400\"},\"request_id\":\"0c\"}"));

        assertThat(e).isInstanceOf(InvalidRequestException.class).hasMessageContaining("unknown model");
        assertThat(e.code()).hasValue(2013);
        assertThat(e.httpStatus()).hasValue(400);
        assertThat(e.traceId()).contains("0c");
    }

    @Test
    void anOpenAiStyleErrorWithStatus200_isAnError() {
        assertThat(ask(json("{\"type\":\"error\",\"error\":{\"type\":\"server_error\",\"message\":\"broken\"}}")))
                .isInstanceOf(ServerException.class).hasMessageContaining("broken");
    }

    @Test
    void anAnthropicError_isReadByItsStatus() {
        MiniMaxException e = ask(reply(401, "application/json", "{\"type\":\"error\",\"request_id\":\"0d\","
                + "\"error\":{\"type\":\"authentication_error\",\"message\":\"login fail\"}}"));

        assertThat(e).isInstanceOf(AuthenticationException.class).hasMessageContaining("HTTP 401 (login fail)");
        assertThat(e.code()).isEmpty();
    }

    @Test
    void theOldQuotaReply_isAQuotaError() {
        assertThat(ask(json("{\"id\":\"05\",\"choices\":null,\"model\":\"m\",\"object\":\"chat.completion\",\"usage\":"
                + "{\"total_tokens\":0,\"total_characters\":0},\"base_resp\":{\"status_code\":2056,\"status_msg\":"
                + "\"usage limit exceeded, 5-hour usage limit reached\"}}"))).isInstanceOf(QuotaException.class)
                .hasMessageContaining("5-hour");
    }

    @ParameterizedTest
    @CsvSource({"302,InvalidRequestException", "400,InvalidRequestException", "401,AuthenticationException",
        "402,QuotaException", "403,PermissionException", "404,InvalidRequestException", "408,ServerException",
        "413,InvalidRequestException", "422,InvalidRequestException", "429,RateLimitException",
        "500,ServerException", "502,ServerException", "529,ServerException"})
    void aProxysPage_isJudgedByItsStatusAndNotQuoted(int status, String type) {
        MiniMaxException e = ask(reply(status, "text/html", "<html><body>secret page</body></html>"));

        assertThat(e.getClass().getSimpleName()).isEqualTo(type);
        assertThat(e).hasMessageContaining("HTTP " + status).hasMessageNotContaining("secret");
        assertThat(e.advice().en()).isNotBlank();
        assertThat(e.advice().zh()).isNotBlank();
    }

    @Test
    void aPageWithStatus200_isMalformedAndNotQuoted() {
        assertThat(ask(reply(200, "text/html", "<html>secret</html>"))).isInstanceOf(MalformedReplyException.class)
                .hasMessageContaining("text/html that is not the JSON").hasMessageNotContaining("secret");
    }

    @Test
    void jsonWithoutAnAnswer_isMalformed() {
        for (String body : new String[]{"{}", "{\"choices\":[]}", "{\"hello\":\"secret\"}", "[]", "", "null"}) {
            assertThat(ask(json(body))).as(body).isInstanceOf(MalformedReplyException.class)
                    .hasMessageNotContaining("secret");
        }
    }

    @Test
    void aKeyThatTheServerRepeats_isStruckOut() {
        assertThat(ask(
                json("{\"base_resp\":{\"status_code\":2049,\"status_msg\":\"invalid api key " + Clients.KEY + "\"}}")))
                .isInstanceOf(AuthenticationException.class).hasMessageContaining("invalid api key ***")
                .hasMessageNotContaining(Clients.KEY);
    }

    @Test
    void longForeignWords_areCutAndKeptOnOneLine() {
        MiniMaxException e = ask(json("{\"base_resp\":{\"status_code\":2013,\"status_msg\":\"a\\r\\nb"
                + "x".repeat(100_000) + "\"}}"));

        assertThat(e.getMessage()).contains("a bx").doesNotContain("\n").hasSizeLessThan(600);
    }

    @Test
    void aCodeInDigits_isACode() {
        assertThat(ask(json("{\"base_resp\":{\"status_code\":\"1002\",\"status_msg\":\"x\"}}")))
                .isInstanceOf(RateLimitException.class);
    }

    @Test
    void aServerThatIsNotThere_isAConnectionThatWasNeverMade() throws IOException {
        String url;
        try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            url = "http://127.0.0.1:" + unused.getLocalPort();
        }
        MiniMaxException e = ask(url);

        assertThat(e).isInstanceOf(ConnectionException.class).hasMessage("Chat with MiniMax-M1 at " + url
                + " failed: no connection could be made. Check the base URL, the network, and that the server is running.");
        assertThat(e.repeat()).isEqualTo(ErrorCode.Repeat.SAFE);
    }

    @Test
    void aHostThatIsNotKnown_isNamedSo() {
        assertThat(ask("http://no-such-host.invalid")).isInstanceOf(ConnectionException.class)
                .hasMessageContaining("the host name is not known");
    }

    @Test
    void aServerThatHangsUp_mayHaveDoneTheWork() {
        MiniMaxException e = ask((request, wire) -> wire.reset());

        assertThat(e).isInstanceOf(ConnectionException.class).hasMessageContaining("the connection broke");
        assertThat(e.repeat()).isEqualTo(ErrorCode.Repeat.UNSURE);
    }

    @Test
    void aReplyThatBreaksOff_isABrokenConnection() {
        assertThat(ask((request, wire) -> wire.send(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"choices\"")))
                .isInstanceOf(ConnectionException.class);
    }

    @Test
    void refusedContentAndPermission_areKeptApart() {
        assertThat(ask(json("{\"base_resp\":{\"status_code\":1026,\"status_msg\":\"input new_sensitive\"}}")))
                .isInstanceOf(ContentRefusedException.class);
        assertThat(ask(reply(403, "application/json", "{\"error\":\"no\"}"))).isInstanceOf(PermissionException.class)
                .hasMessageContaining("HTTP 403 (no)");
    }
}

package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One port, plain and by TLS, whatever is thrown at it. */
final class TransportTest {
    private static final String CHAT = "/v1/text/chatcompletion_v2";
    private static final String HELLO = """
            {"model":"MiniMax-Text-01","messages":[{"role":"user","content":"Hello"}]}""";

    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    private ServerProcess process;
    private Api plain;
    private Api secure;

    @BeforeEach
    void connect() {
        process = server.process();
        plain = Api.of(process);
        secure = Api.secure(process, process.certificate());
    }

    @Test
    void plainAndTls_answerAlikeOnOnePort() {
        assertThat(process.https().getPort()).isEqualTo(process.http().getPort());
        assertThat(secure.post(CHAT, HELLO).json().at("/choices/0/message/content"))
                .isEqualTo(plain.post(CHAT, HELLO).json().at("/choices/0/message/content"));
    }

    @Test
    void tls_toAClientThatDoesNotKnowTheCertificate_failsItsHandshake() throws Exception {
        try (HttpClient stranger = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(process.https().resolve("/health")).build();

            assertThatThrownBy(() -> stranger.send(request, BodyHandlers.discarding()))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void links_areOfTheSchemeTheRequestCameBy() {
        byte[] bytes = "either way".getBytes(StandardCharsets.UTF_8);
        long id = plain.upload("retrieval", "a.txt", bytes).json().at("/file/file_id").asLong();

        String plainLink = plain.get("/v1/files/retrieve?file_id=" + id).json().at("/file/download_url").asText();
        String secureLink = secure.get("/v1/files/retrieve?file_id=" + id).json().at("/file/download_url").asText();

        assertThat(plainLink).startsWith(process.http() + "/");
        assertThat(secureLink).startsWith(process.https() + "/");
        assertThat(plain.as("").get(plainLink).body()).isEqualTo(bytes);
        assertThat(secure.as("").get(secureLink).body()).isEqualTo(bytes);
    }

    @Test
    void baseWithAndWithoutV1_serveTheSame() {
        assertThat(plain.get("/files/list").code()).isZero();
        assertThat(plain.get("/v1/files/list").code()).isZero();
    }

    @Test
    void garbageOnThePort_costsOnlyItsOwnConnection() throws IOException {
        for (String garbage : new String[]{"\u0016\u0003\u0001garbage after a hello", "GET / HTTP/9.9\r\n\r\n",
            "\r\n\r\n\r\n", "GET /" + "x".repeat(100_000)}) {
            try (Socket socket = new Socket("127.0.0.1", process.http().getPort())) {
                socket.getOutputStream().write(garbage.getBytes(StandardCharsets.ISO_8859_1));
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            } catch (IOException e) {
                // Cut off, which is as good an answer.
            }
            assertThat(plain.post(CHAT, HELLO).code()).isZero();
        }
    }

    @Test
    void health_tellsThatItIsWell() {
        Reply health = plain.as("").get("/health");

        assertThat(health.status()).as(health.toString()).isEqualTo(200);
        assertThat(health.json().isObject()).isTrue();
    }

    @Test
    void health_underAForeignHostName_isRefused() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", process.http().getPort())) {
            socket.getOutputStream().write("GET /health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void metrics_areOfPrometheus() {
        plain.post(CHAT, HELLO);

        assertThat(plain.as("").get("/metrics").text()).contains("# TYPE ").contains(CHAT);
    }

    @Test
    void manyAtOnce_areAllAnsweredWithIdsOfTheirOwn() throws ExecutionException, InterruptedException {
        Set<String> traces = new HashSet<>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = IntStream.range(0, 200).mapToObj(i -> callers.submit(() -> plain.post(CHAT, HELLO))).toList();
            for (var reply : replies) {
                assertThat(reply.get().code()).isZero();
                traces.add(reply.get().header("Trace-Id"));
            }
        }
        assertThat(traces).hasSize(200);
    }
}

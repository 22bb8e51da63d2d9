package io.minimax4j.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.server.SocketPeer;
import io.minimax4j.server.account.Accounts;
import io.minimax4j.server.http.Socket.Close;
import io.minimax4j.server.http.Socket.Received;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.LeasedIds;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WebSockets on the wire, under handlers that each test writes. */
class SocketTest {
    private static final String KEY = "test-key-1";
    private static final String PATH = "/ws/v1/test";
    private static final Duration LONG = Duration.ofSeconds(20);
    /** Messages of 100 KB that the two ends of a connection may hold in the system's buffers. */
    private static final long SYSTEM_BUFFERS = 300;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Site site;

    /** A server with one path. */
    private static final class Site implements AutoCloseable {
        private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        private final Database database;
        private final Listener listener;
        private volatile SocketHandler handler = SocketTest::echo;

        Site(Path data) {
            InstantSource clock = InstantSource.system();
            database = Database.open("jdbc:sqlite:" + data.resolve("minimax4j.db"));
            LeasedIds ids = new LeasedIds(database, clock, OptionalInt.empty());
            Accounts accounts = new Accounts(database, ids, clock);
            accounts.ensureKey(KEY);
            Router router = new Router().socket(PATH, socket -> handler.serve(socket));
            ListenerSettings settings = new ListenerSettings("127.0.0.1", 0, Optional.empty(), 1 << 20, false,
                    Duration.ofSeconds(5), ErrorDialect.AUTO,
                    new SocketSettings(SocketOrigins.parse("https://studio.example.com"), Duration.ofMillis(700)));
            listener = Listener.start(settings, new SelfSigned(data, "127.0.0.1", clock).identity(), router, accounts,
                    new Instruments(ids, registry));
        }

        URI socket() {
            return SocketPeer.address(listener.uri(), PATH);
        }

        int port() {
            return listener.port();
        }

        @Override
        public void close() {
            listener.close();
            database.close();
        }
    }

    @BeforeAll
    static void start(@TempDir Path data) {
        site = new Site(data);
    }

    @AfterAll
    static void stop() {
        site.close();
        CLIENT.shutdownNow();
        CLIENT.close();
    }

    @BeforeEach
    void echoAgain() {
        site.handler = SocketTest::echo;
    }

    private static void echo(Socket socket) throws InterruptedException {
        while (socket.receive(LONG) instanceof Received.Text(String text)) {
            socket.send(new BaseResp(0, text));
        }
    }

    private static String echoed(String text) {
        return "{\"status_code\":0,\"status_msg\":\"" + text + "\"}";
    }

    private SocketPeer connect(String key) {
        return SocketPeer.connect(CLIENT, site.socket(), key);
    }

    private SocketPeer connect() {
        return connect(KEY);
    }

    @Test
    void message_reachesTheHandlerAndTheReplyThePeer() throws Exception {
        try (SocketPeer peer = connect()) {
            assertThat(peer.send("one").next()).isEqualTo(echoed("one"));
            assertThat(peer.sendPart("tw").sendPart("").send("o").next()).isEqualTo(echoed("two"));
            assertThat(peer.send("你好".repeat(30_000)).next()).isEqualTo(echoed("你好".repeat(30_000)));
        }
    }

    @Test
    void handlerThatReturns_closesWith1000() throws Exception {
        site.handler = socket -> socket.send(BaseResp.SUCCESS);
        try (SocketPeer peer = connect()) {
            assertThat(peer.next()).isEqualTo("{\"status_code\":0,\"status_msg\":\"success\"}");
            assertThat(peer.closeCode()).isEqualTo(1000);
        }
    }

    @Test
    void handlerThatBreaks_closesWith1011AndTheServerServesOn() throws Exception {
        site.handler = socket -> {
            throw new IllegalStateException("secret detail");
        };
        try (SocketPeer peer = connect()) {
            assertThat(peer.closeCode()).isEqualTo(1011);
        }
        site.handler = SocketTest::echo;
        try (SocketPeer peer = connect()) {
            assertThat(peer.send("still here").next()).isEqualTo(echoed("still here"));
        }
    }

    @Test
    void key_isJudgedInTheHandshakeAndToldByTheHandler() throws Exception {
        site.handler = socket -> {
            socket.send(socket.credentialProblem().map(problem -> new BaseResp(problem.code().code(), problem.detail()))
                    .orElse(BaseResp.SUCCESS));
            socket.close(Close.POLICY, "");
        };
        try (SocketPeer known = connect(); SocketPeer nobody = connect(""); SocketPeer wrong = connect("wrong")) {
            assertThat(known.next()).contains("\"status_code\":0,");
            assertThat(nobody.next())
                    .startsWith("{\"status_code\":1004,\"status_msg\":\"login fail: Please carry the API"
                            + " secret key in the 'Authorization' field");
            assertThat(nobody.closeCode()).isEqualTo(1008);
            assertThat(wrong.next()).contains("\"status_code\":2049,");
        }
    }

    /** The bytes of a handshake, and the head of what came back. */
    private String handshake(String headers) throws IOException {
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", site.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(("GET " + PATH + "?GroupId=7 HTTP/1.1\r\nHost: localhost:" + site.port()
                    + "\r\nAuthorization: Bearer " + KEY + "\r\n" + headers + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return head(socket.getInputStream());
        }
    }

    private static String head(InputStream reply) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = reply.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static String upgrade(String more) {
        return "Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + more;
    }

    @Test
    void handshake_carriesTheTraceIdAndAgreesToNoCompression() throws Exception {
        assertThat(handshake(upgrade("Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n")))
                .startsWith("HTTP/1.1 101 ").containsPattern("\r\nTrace-Id: [0-9a-f]{32}\r\n")
                .contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n")
                .doesNotContainIgnoringCase("Sec-WebSocket-Extensions");
    }

    @ParameterizedTest
    @CsvSource({"https://studio.example.com,101", "HTTPS://Studio.Example.com:443,101", "http://studio.example.com,403",
        "https://studio.example.com.evil.example,403", "http://evil.example,403", "null,403", "file://,403",
        "http://localhost,403"})
    void origin_hasToBeNamedOrTheServersOwn(String origin, int status) throws Exception {
        assertThat(handshake(upgrade("Origin: " + origin + "\r\n"))).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void originOfTheServerItself_isAccepted() throws Exception {
        for (String scheme : new String[]{"http", "https"}) {
            assertThat(handshake(upgrade("Origin: " + scheme + "://localhost:" + site.port() + "\r\n")))
                    .startsWith("HTTP/1.1 101");
        }
    }

    @Test
    void requestWithoutAnUpgrade_isToldWhatToDo() throws Exception {
        assertThat(handshake("")).startsWith("HTTP/1.1 426").contains("Upgrade: websocket\r\n");
        assertThat(handshake(upgrade("").replace("Version: 13", "Version: 8"))).startsWith("HTTP/1.1 426")
                .contains("Sec-WebSocket-Version: 13\r\n");
        assertThat(handshake(upgrade("").replace("Sec-WebSocket-Key", "X-Nothing"))).startsWith("HTTP/1.1 400");
    }

    @Test
    void ping_isAnsweredAndSeenAsALifeSign() throws Exception {
        CompletableFuture<Received> seen = new CompletableFuture<>();
        site.handler = socket -> {
            seen.complete(socket.receive(LONG));
            echo(socket);
        };
        try (SocketPeer peer = connect()) {
            assertThat(peer.ping("are you there")).isEqualTo("are you there");
            assertThat(seen.get(10, TimeUnit.SECONDS)).isEqualTo(new Received.Ping());
            assertThat(peer.send("yes").next()).isEqualTo(echoed("yes"));
        }
    }

    @Test
    void silence_isNothing() throws Exception {
        site.handler = socket -> {
            assertThat(socket.receive(Duration.ZERO)).isEqualTo(new Received.Nothing());
            assertThat(socket.receive(Duration.ofMillis(20))).isEqualTo(new Received.Nothing());
            socket.send(BaseResp.SUCCESS);
        };
        try (SocketPeer peer = connect()) {
            assertThat(peer.next()).contains("success");
        }
    }

    /** Tells what was refused, and closes with what it is to be closed with. */
    private static void tellRefusal(Socket socket) throws InterruptedException {
        if (socket.receive(LONG) instanceof Received.Refused refused) {
            socket.send(new BaseResp(refused.problem().code().code(), refused.problem().detail()));
            socket.close(refused.close(), "");
        }
    }

    @Test
    void messageThatIsTooLarge_isRefusedWhenItHasCome() throws Exception {
        site.handler = SocketTest::tellRefusal;
        try (SocketPeer peer = connect()) {
            peer.send("x".repeat(3 << 20));
            assertThat(peer.next()).contains("\"status_code\":2013", "larger than 262144 bytes");
            assertThat(peer.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void binaryMessage_isRefused() throws Exception {
        site.handler = SocketTest::tellRefusal;
        try (SocketPeer peer = connect()) {
            peer.sendBinary(new byte[]{1, 2, 3});
            assertThat(peer.next()).contains("\"status_code\":2013");
            assertThat(peer.closeCode()).isEqualTo(1003);
        }
    }

    @Test
    void messageThatIsNotUtf8_isRefused() throws Exception {
        CompletableFuture<Received> seen = new CompletableFuture<>();
        site.handler = socket -> seen.complete(socket.receive(LONG));
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", site.port())) {
            socket.getOutputStream().write(("GET " + PATH + " HTTP/1.1\r\nHost: localhost\r\n" + upgrade("") + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            head(socket.getInputStream());
            // A final text frame of two bytes, masked with zeros.
            socket.getOutputStream().write(new byte[]{(byte) 0x81, (byte) 0x82, 0, 0, 0, 0, (byte) 0xC3, 0x28});
            assertThat(seen.get(10, TimeUnit.SECONDS)).isInstanceOfSatisfying(Received.Refused.class,
                    refused -> assertThat(refused.close()).isEqualTo(Close.NOT_UTF8));
        }
    }

    @Test
    void peerThatSaysGoodbyeOrVanishes_isSeenAtOnce() throws Exception {
        for (boolean politely : new boolean[]{true, false}) {
            CompletableFuture<Received> seen = new CompletableFuture<>();
            site.handler = socket -> seen.complete(socket.receive(LONG));
            SocketPeer peer = connect();
            if (politely) {
                peer.sayGoodbye();
            }
            peer.close();
            assertThat(seen.get(10, TimeUnit.SECONDS)).isEqualTo(new Received.Closed());
        }
    }

    /** Sends without end, and tells what ended it. */
    private static SocketHandler flood(AtomicLong sent, CompletableFuture<Throwable> end) {
        return socket -> {
            BaseResp large = new BaseResp(0, "x".repeat(100_000));
            try {
                while (sent.get() < 100_000) {
                    socket.send(large);
                    sent.incrementAndGet();
                }
                end.complete(new IllegalStateException("Nothing held the sender back"));
            } catch (ClientGoneException e) {
                end.complete(e);
                throw e;
            }
        };
    }

    @Test
    void peerThatStalls_holdsItsSenderBackAndIsGivenUpAfterAWhile() throws Exception {
        AtomicLong sent = new AtomicLong();
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        site.handler = flood(sent, end);
        try (SocketPeer peer = SocketPeer.stalled(CLIENT, site.socket(), KEY)) {
            assertThat(end.get(20, TimeUnit.SECONDS)).isInstanceOf(ClientGoneException.class);
            assertThat(sent.get()).isLessThan(SYSTEM_BUFFERS);
            assertThat(peer.hasNext()).isFalse();
        }
    }

    @Test
    void peerThatGoesWhileItStalls_freesItsSender() throws Exception {
        AtomicLong sent = new AtomicLong();
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        site.handler = flood(sent, end);
        SocketPeer peer = SocketPeer.stalled(CLIENT, site.socket(), KEY);
        peer.close();
        assertThat(end.get(10, TimeUnit.SECONDS)).isInstanceOf(ClientGoneException.class);
    }

    @Test
    void stop_tellsTheHandlerOnceAndClosesWith1001(@TempDir Path data) throws Exception {
        CompletableFuture<Void> waiting = new CompletableFuture<>();
        try (Site stopping = new Site(data)) {
            stopping.handler = socket -> {
                waiting.complete(null);
                assertThat(socket.receive(LONG)).isEqualTo(new Received.Stopping());
                assertThat(socket.receive(Duration.ZERO)).isEqualTo(new Received.Nothing());
                socket.send(new BaseResp(0, "the last word"));
            };
            try (SocketPeer peer = SocketPeer.connect(CLIENT, stopping.socket(), KEY)) {
                waiting.get(10, TimeUnit.SECONDS);
                stopping.listener.close();
                assertThat(peer.next()).isEqualTo(echoed("the last word"));
                assertThat(peer.closeCode()).isEqualTo(1001);
            }
        }
    }

    @Test
    void metrics_countSocketsByRoute(@TempDir Path data) throws Exception {
        try (Site measured = new Site(data); SocketPeer peer = SocketPeer.connect(CLIENT, measured.socket(), KEY)) {
            peer.send("one").next();
            assertThat(measured.registry.scrape().lines()).contains("minimax4j_http_sockets 1.0");
            peer.sayGoodbye();
            peer.closeCode();
            measured.listener.close();
            assertThat(measured.registry.scrape().lines()).contains("minimax4j_http_sockets 0.0",
                    "minimax4j_http_requests_seconds_count{code=\"0\",route=\"GET " + PATH + "\",status=\"101\"} 1");
        }
    }

    @Test
    void originsThatAreNone_stopTheStart() {
        for (String wrong : new String[]{"studio.example.com", "ftp://x", "https://x/path", "https://user@x"}) {
            assertThatThrownBy(() -> SocketOrigins.parse(wrong)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("must be * or origins");
        }
        assertThat(SocketOrigins.parse("*").allow("http://anything.example", "localhost")).isTrue();
    }
}

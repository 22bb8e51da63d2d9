package io.minimax4j.server.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.egress.EgressException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is let through, and what is sent and read then. */
@Isolated("it changes the proxy of the process")
class EgressReachTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final ScriptedNames names = new ScriptedNames();
    private LocalPeer peer;

    @BeforeEach
    void start() throws IOException {
        peer = new LocalPeer();
    }

    @AfterEach
    void stop() throws IOException {
        peer.close();
    }

    private Egress egress(boolean loopback, String allow, Integer... ports) throws Exception {
        return new Egress(new EgressPolicy(loopback, EgressAllow.parse(allow), Set.of(ports)), names,
                SSLContext.getDefault());
    }

    private EgressReply post(Egress egress, String host) throws Exception {
        return egress.post(message("http://" + host + ":" + peer.port() + "/hook?token=SECRET"));
    }

    private static EgressPost message(String url) {
        return new EgressPost(url, Map.of("Content-Type", "application/json", "webhook-id", "msg_1"),
                "{\"challenge\":\"3f0c\"}".getBytes(StandardCharsets.UTF_8), LIMIT, 64);
    }

    private String fetch(Egress egress, String url) throws Exception {
        return new String(egress.fetch(new EgressFetch(url, 1, 1_000, LIMIT),
                fetched -> fetched.stream().readAllBytes()), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LocalHost"})
    void loopbackServer_reachesItsUsersMachineOnAnyPort(String host) throws Exception {
        names.answer("localhost", "127.0.0.1");
        try (Egress egress = egress(true, "")) {
            assertThat(egress.check("callback_url", "http://" + host + ":" + peer.port() + "/").port())
                    .isEqualTo(peer.port());
            assertThat(new String(post(egress, host).body(), StandardCharsets.UTF_8)).isEqualTo("reached");
        }
    }

    @Test
    void loopbackServer_whoseLocalhostIsElsewhere_goesNowhere() throws Exception {
        names.answer("localhost", "127.0.0.1", "10.0.0.1");
        try (Egress egress = egress(true, "")) {
            assertThatExceptionOfType(EgressException.class).isThrownBy(() -> post(egress, "localhost"))
                    .withMessageContaining("private address");
        }
        assertThat(peer.connections()).isZero();
    }

    @Test
    void loopbackServer_followsARedirectWithinItsUsersMachine() throws Exception {
        peer.redirect("/a", "/b").on("/b", LocalPeer.ok("picture"));
        try (Egress egress = egress(true, "")) {
            assertThat(fetch(egress, "http://127.0.0.1:" + peer.port() + "/a")).isEqualTo("picture");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"public.example:{port}", "127.0.0.0/8:{port}", "127.0.0.1:{port}"})
    void allowedPlace_isReachedOnItsPort(String allow) throws Exception {
        names.answer("public.example", "127.0.0.1");
        try (Egress egress = egress(false, allow.replace("{port}", String.valueOf(peer.port())))) {
            assertThat(post(egress, "public.example").status()).isEqualTo(200);
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> egress.check("callback_url", "http://public.example/"))
                    .withMessageContaining("loopback address");
        }
    }

    @Test
    void allowedPlaceWithoutPort_isReachedOnTheOpenPorts() throws Exception {
        names.answer("public.example", "127.0.0.1");
        try (Egress egress = egress(false, "public.example", peer.port())) {
            assertThat(post(egress, "public.example").status()).isEqualTo(200);
        }
        try (Egress egress = egress(false, "public.example")) {
            assertThatExceptionOfType(EgressException.class).isThrownBy(() -> post(egress, "public.example"))
                    .withMessageContaining("port " + peer.port());
        }
    }

    @Test
    void message_arrivesAsGivenAndWithNothingElse() throws Exception {
        try (Egress egress = egress(true, "")) {
            post(egress, "127.0.0.1");
        }
        LocalPeer.Heard heard = peer.heard().getFirst();
        assertThat(heard.body()).isEqualTo("{\"challenge\":\"3f0c\"}");
        assertThat(heard.head().lines()).startsWith("POST /hook?token=SECRET HTTP/1.1").containsExactlyInAnyOrder(
                "POST /hook?token=SECRET HTTP/1.1", "Connection: close", "Accept-Encoding: identity",
                "Content-Type: application/json", "webhook-id: msg_1", "Content-Length: 20",
                "Host: 127.0.0.1:" + peer.port(), "User-Agent: minimax4j", "");
    }

    @Test
    void redirectOfAMessage_isAnAnswerAndIsNotFollowed() throws Exception {
        peer.redirect("/hook", "/elsewhere");
        try (Egress egress = egress(true, "")) {
            assertThat(post(egress, "127.0.0.1").status()).isEqualTo(302);
        }
        assertThat(peer.connections()).isEqualTo(1);
    }

    @Test
    void cookiesOfAReply_areForgotten() throws Exception {
        peer.on("/hook", "HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n");
        try (Egress egress = egress(true, "")) {
            post(egress, "127.0.0.1");
            post(egress, "127.0.0.1");
        }
        assertThat(peer.heard()).allSatisfy(heard -> assertThat(heard.head()).doesNotContain("Cookie"));
        assertThat(peer.connections()).isEqualTo(2);
    }

    @Test
    void proxyOfTheProcess_isNotUsed() throws Exception {
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(ProxySelector.of(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 1)));
        System.setProperty("socksProxyHost", "127.0.0.1");
        try (Egress egress = egress(true, "")) {
            assertThat(post(egress, "127.0.0.1").status()).isEqualTo(200);
        } finally {
            System.clearProperty("socksProxyHost");
            ProxySelector.setDefault(before);
        }
    }

    @Test
    void unavailable_isAnAnswerAndIsNotRepeated() throws Exception {
        peer.on("/hook", "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 4\r\n\r\nbusy");
        try (Egress egress = egress(true, "")) {
            EgressReply reply = post(egress, "127.0.0.1");
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.isSuccess()).isFalse();
            assertThat(reply.truncated()).isFalse();
        }
        assertThat(peer.connections()).isEqualTo(1);
    }

    @Test
    void challengeOfAnAuthenticator_isNotAnswered() throws Exception {
        peer.on("/hook", "HTTP/1.1 401 Who\r\nWWW-Authenticate: Negotiate\r\nContent-Length: 0\r\n\r\n");
        try (Egress egress = egress(true, "")) {
            assertThat(post(egress, "127.0.0.1").status()).isEqualTo(401);
        }
        assertThat(peer.connections()).isEqualTo(1);
    }

    @Test
    void nameThatMoves_isAskedOnceAndTheJudgedAddressIsUsed() throws Exception {
        names.answer("moving.example", "127.0.0.1").answer("moving.example", "10.0.0.1");
        try (Egress egress = egress(false, "127.0.0.1:" + peer.port())) {
            assertThat(post(egress, "moving.example").status()).isEqualTo(200);
            assertThat(names.lookups()).isEqualTo(1);
            assertThatExceptionOfType(EgressException.class).isThrownBy(() -> post(egress, "moving.example"))
                    .withMessageContaining("private address");
        }
        assertThat(peer.connections()).isEqualTo(1);
    }

    /** Rebinding: judged as public, and somewhere else a moment later. The connection goes to what was judged. */
    @Test
    void nameThatTurnsToLoopbackAfterTheLookup_doesNotTakeTheConnectionWithIt() throws Exception {
        names.answer("rebinding.example", "127.1.2.3").answer("rebinding.example", "127.0.0.1");
        try (Egress egress = egress(false, "127.1.2.3:" + peer.port())) {
            assertThatExceptionOfType(EgressException.class).isThrownBy(() -> post(egress, "rebinding.example"))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.CONNECT_FAILED));
        }
        assertThat(names.lookups()).isEqualTo(1);
        assertThat(peer.connections()).isZero();
    }

    @Test
    void redirectToANameThatMoved_isJudgedAnew() throws Exception {
        names.answer("start.example", "127.0.0.1").answer("start.example", "169.254.169.254");
        peer.redirect("/a", "http://start.example:" + peer.port() + "/b");
        try (Egress egress = egress(false, "127.0.0.1:" + peer.port() + ",start.example:" + peer.port())) {
            assertThatExceptionOfType(EgressException.class)
                    .isThrownBy(() -> fetch(egress, "http://start.example:" + peer.port() + "/a"))
                    .withMessageContaining("metadata");
        }
        assertThat(peer.connections()).isEqualTo(1);
    }

    @Test
    void firstAddressThatDoesNotAnswer_isFollowedByTheNext() throws Exception {
        names.answer("two.example", "127.1.2.3", "127.0.0.1");
        try (Egress egress = egress(false, "127.0.0.0/8:" + peer.port())) {
            assertThat(post(egress, "two.example").status()).isEqualTo(200);
        }
    }

    @Test
    void nameWithManyAddresses_isNotTriedAtAllOfThem() throws Exception {
        names.answer("many.example", "127.1.0.1", "127.1.0.2", "127.1.0.3", "127.1.0.4", "127.0.0.1");
        try (Egress egress = egress(false, "127.0.0.0/8:" + peer.port())) {
            assertThatExceptionOfType(EgressException.class).isThrownBy(() -> post(egress, "many.example"))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.CONNECT_FAILED));
        }
        assertThat(peer.connections()).isZero();
    }

    @Test
    void addressAsAKey_isReadWithoutALookup() throws Exception {
        try (Egress egress = egress(false, "")) {
            assertThat(egress.target("https://Hooks.Example:443/a?b").origin()).isEqualTo("https://hooks.example");
        }
        assertThat(names.lookups()).isZero();
    }

    @Test
    void download_followsThreeRedirectsAndNoFourth() throws Exception {
        peer.redirect("/4", "/dir/3").redirect("/dir/3", "2?a=b").redirect("/dir/2", "?c=d#part");
        String start = "http://127.0.0.1:" + peer.port();
        peer.on("/1", LocalPeer.ok("picture")).redirect("/two", start + "/one").redirect("/one", "/1");
        try (Egress egress = egress(true, "")) {
            assertThat(fetch(egress, start + "/two")).isEqualTo("picture");
            assertThatExceptionOfType(EgressException.class).isThrownBy(() -> fetch(egress, start + "/4"))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_REDIRECTS));
        }
        assertThat(peer.heard()).extracting(heard -> heard.head().lines().findFirst().orElseThrow())
                .containsExactly("GET /two HTTP/1.1", "GET /one HTTP/1.1", "GET /1 HTTP/1.1", "GET /4 HTTP/1.1",
                        "GET /dir/3 HTTP/1.1", "GET /dir/2?a=b HTTP/1.1", "GET /dir/2?c=d HTTP/1.1");
    }

    @Test
    void download_showsItsFirstBytesAndThenAllOfThem() throws Exception {
        peer.on("/p", LocalPeer.ok("x".repeat(600)));
        try (Egress egress = egress(true, "")) {
            EgressFetch order = new EgressFetch("http://127.0.0.1:" + peer.port() + "/p", 1, 600, LIMIT);
            assertThat(egress.<byte[]>fetch(order, Fetched::head)).hasSize(512);
            assertThat(egress.<byte[]>fetch(order, fetched -> fetched.stream().readAllBytes())).hasSize(600);
        }
    }

    @Test
    void downloadThatIsNotThere_failsWithoutItsText() throws Exception {
        peer.on("/p", "HTTP/1.1 404 SECRET\r\nContent-Length: 6\r\n\r\nSECRET");
        try (Egress egress = egress(true, "")) {
            assertThatExceptionOfType(EgressException.class)
                    .isThrownBy(() -> fetch(egress, "http://127.0.0.1:" + peer.port() + "/p?SECRET"))
                    .withMessage("http://127.0.0.1:" + peer.port() + ": answered with status 404").withNoCause();
        }
    }

    @Test
    void whatTheReaderThrows_comesThrough() throws Exception {
        try (Egress egress = egress(true, "")) {
            EgressFetch order = new EgressFetch("http://127.0.0.1:" + peer.port() + "/p", 1, 600, LIMIT);
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> egress.fetch(order, _ -> {
                throw new IOException("disk full");
            })).withMessage("disk full");
            assertThatExceptionOfType(ApiException.class).isThrownBy(() -> egress.fetch(order, _ -> {
                throw ApiException.invalid("first_frame_image is no picture");
            })).withMessageContaining("no picture");
        }
    }

    @Test
    void portWhereNobodyListens_isToldFromAnAnswer() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (Egress egress = egress(true, "")) {
            assertThatExceptionOfType(EgressException.class)
                    .isThrownBy(() -> egress.post(message("http://127.0.0.1:" + port + "/hook?token=SECRET")))
                    .withMessage("http://127.0.0.1:" + port + ": connection refused or host unreachable")
                    .withNoCause();
        }
    }

    @Test
    void nameThatNobodyKnows_isSaid() throws Exception {
        try (Egress egress = egress(false, "")) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> egress.check("callback_url", "https://nowhere.example/hook?token=SECRET"))
                    .withMessage("invalid params, callback_url: https://nowhere.example: host name not found");
        }
    }

    @Test
    void publicAddress_passesTheCheckWithoutBeingCalled() throws Exception {
        names.answer("media.example", "93.184.216.34", "2606:2800:220:1::1");
        try (Egress egress = egress(false, "")) {
            Target target = egress.check("callback_url", "HTTPS://Media.Example/a/b?c=d#e");
            assertThat(target).isEqualTo(new Target("https", "media.example", 443, "/a/b?c=d"));
            assertThat(target).hasToString("https://media.example");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "content-length", "Transfer-Encoding", "Connection", "a b", "a:", ""})
    void headersOfTheConnection_cannotBeSet(String name) {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new EgressPost("http://a.example/", Map.of(name, "x"), new byte[0], LIMIT, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nHost: b", "a\0", "", " a", "ä"})
    void headerValues_cannotBreakOut(String value) {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new EgressPost("http://a.example/", Map.of("x-a", value), new byte[0], LIMIT, 1));
    }

    @Test
    void ordersAndReplies_showNothingSecret() {
        assertThat(message("http://a.example/?SECRET")).asString().doesNotContain("SECRET", "challenge");
        assertThat(new EgressFetch("http://a.example/?SECRET", 1, 1, LIMIT)).asString().doesNotContain("SECRET");
    }

    @Test
    void realNameServer_isAskedForLocalhost() {
        EgressPolicy policy = new EgressPolicy(true, EgressAllow.NONE, Set.of());
        try (Egress egress = Egress.open(policy)) {
            assertThatCode(() -> egress.check("callback_url", "http://localhost:1/")).doesNotThrowAnyException();
        }
    }
}

package io.minimax4j.server.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.egress.EgressException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every known way around the policy, against a real server that must hear nothing of it. */
class EgressBypassTest {
    /** A line of {@code egress-bypasses.txt}. */
    record Bypass(String group, String server, String address, String words) {
        static Bypass parse(String line) {
            String[] columns = line.split(" \\| ?", 4);
            return new Bypass(columns[0], columns[1], columns[2].translateEscapes(), columns[3]);
        }

        boolean isRedirect() {
            return group.equals("redirect");
        }
    }

    private static LocalPeer peer;
    private static Egress loopbackServer;
    private static Egress openServer;

    @BeforeAll
    static void start() throws Exception {
        peer = new LocalPeer();
        loopbackServer = egress(true);
        openServer = egress(false);
    }

    @AfterAll
    static void stop() throws IOException {
        peer.close();
        loopbackServer.close();
        openServer.close();
    }

    private static Egress egress(boolean loopback) throws Exception {
        ScriptedNames names = new ScriptedNames().answer("localhost", "127.0.0.1").answer("loop.example", "127.0.0.1")
                .answer("loop6.example", "::1").answer("mixed.example", "93.184.216.34", "127.0.0.1")
                .answer("private.example", "10.0.0.1").answer("unspecified.example", "0.0.0.0")
                .answer("ula.example", "fd00::1").answer("nat64.example", "64:ff9b::7f00:1")
                .answer("sixtofour.example", "2002:7f00:1::").answer("linklocal.example", "169.254.1.1")
                .answer("meta.example", "169.254.169.254").answer("public.example", "93.184.216.34")
                .answer("start.example", "127.0.0.1");
        EgressPolicy policy = new EgressPolicy(loopback, EgressAllow.parse("start.example"), Set.of(peer.port()));
        return new Egress(policy, names, SSLContext.getDefault());
    }

    static List<Bypass> corpus() throws IOException {
        try (InputStream file = EgressBypassTest.class.getResourceAsStream("/egress-bypasses.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Bypass::parse).toList();
        }
    }

    static Stream<Bypass> addresses() throws IOException {
        return corpus().stream().filter(bypass -> !bypass.isRedirect());
    }

    static Stream<Bypass> redirects() throws IOException {
        return corpus().stream().filter(Bypass::isRedirect);
    }

    private static List<Egress> servers(Bypass bypass) {
        return bypass.server().equals("any") ? List.of(openServer, loopbackServer) : List.of(openServer);
    }

    private static String filled(String address) {
        return address.replace("{port}", String.valueOf(peer.port()));
    }

    @Test
    void corpus_isNotThinnedOut() throws IOException {
        assertThat(corpus()).hasSizeGreaterThanOrEqualTo(190).doesNotHaveDuplicates();
        assertThat(redirects()).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void address_isRefusedAndNothingIsSent(Bypass bypass) {
        int before = peer.connections();
        String url = filled(bypass.address());

        for (Egress egress : servers(bypass)) {
            assertThatExceptionOfType(ApiException.class).isThrownBy(() -> egress.check("callback_url", url))
                    .withMessageStartingWith("invalid params, callback_url: ").withMessageContaining(bypass.words())
                    .withMessageNotContaining("SECRET")
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PARAMS));
            assertThatExceptionOfType(EgressException.class).isThrownBy(() -> egress.post(
                    new EgressPost(url, Map.of(), new byte[]{1}, Duration.ofSeconds(20), 100)))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_ALLOWED));
            assertThatExceptionOfType(EgressException.class)
                    .isThrownBy(() -> egress.fetch(new EgressFetch(url, 1, 100, Duration.ofSeconds(20)), Fetched::head))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_ALLOWED));
        }
        assertThat(peer.connections()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("redirects")
    void redirect_isRefusedAndNothingIsSentThere(Bypass bypass) {
        peer.redirect("/away", filled(bypass.address()));

        for (Egress egress : servers(bypass)) {
            int before = peer.connections();
            assertThatExceptionOfType(EgressException.class)
                    .isThrownBy(() -> egress.fetch(new EgressFetch("http://start.example:" + peer.port() + "/away", 1,
                            100, Duration.ofSeconds(20)), Fetched::head))
                    .withMessageContaining(bypass.words()).withMessageNotContaining("SECRET")
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_ALLOWED));
            assertThat(peer.connections()).isEqualTo(before + 1);
        }
    }
}

package io.minimax4j.server.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.minimax4j.server.egress.EgressException.Reason;
import io.minimax4j.server.http.SelfSigned;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIMatcher;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.StandardConstants;
import javax.net.ssl.TrustManagerFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A peer with a certificate for secure.example and 127.0.0.1 that a test's Egress trusts. */
class EgressTlsTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ScriptedNames names = new ScriptedNames().answer("secure.example", "127.0.0.1")
            .answer("other.example", "127.0.0.1");
    private Certificate certificate;
    private LocalPeer peer;
    private Egress egress;

    @TempDir
    Path data;

    @BeforeEach
    void start() throws Exception {
        new SelfSigned(data, "secure.example", InstantSource.system()).identity();
        try (InputStream pem = Files.newInputStream(data.resolve("tls/cert.pem"))) {
            certificate = CertificateFactory.getInstance("X.509").generateCertificate(pem);
        }
        peer = new LocalPeer(listener());
        egress = egress(trusting());
    }

    @AfterEach
    void stop() throws IOException {
        egress.close();
        peer.close();
    }

    private SSLServerSocket listener() throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        KeyStore store = store();
        store.setKeyEntry("key", privateKey(), new char[0], new Certificate[]{certificate});
        keys.init(store, new char[0]);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        SSLServerSocket listener = (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0, 50,
                InetAddress.ofLiteral("127.0.0.1"));
        SSLParameters parameters = listener.getSSLParameters();
        parameters.setSNIMatchers(List.of(recording()));
        listener.setSSLParameters(parameters);
        return listener;
    }

    private SNIMatcher recording() {
        return new SNIMatcher(StandardConstants.SNI_HOST_NAME) {
            @Override
            public boolean matches(SNIServerName name) {
                asked.add(new String(name.getEncoded(), StandardCharsets.US_ASCII));
                return true;
            }
        };
    }

    private PrivateKey privateKey() throws Exception {
        String pem = Files.readString(data.resolve("tls/key.pem")).replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
    }

    private SSLContext trusting() throws Exception {
        KeyStore store = store();
        store.setCertificateEntry("peer", certificate);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore store() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private Egress egress(SSLContext trust) {
        EgressAllow allow = EgressAllow.parse("127.0.0.1:" + peer.port());
        return new Egress(new EgressPolicy(false, allow, Set.of()), names, trust);
    }

    private EgressReply post(Egress with, String host, int port, Duration limit) throws Exception {
        return with.post(new EgressPost("https://" + host + ":" + port + "/hook", Map.of(), new byte[1], limit, 100));
    }

    private void assertFails(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(EgressException.class).isThrownBy(call).withNoCause()
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
        assertThat(peer.heard()).isEmpty();
    }

    @Test
    void trustedPeerOfTheRightName_isTalkedToByItsName() throws Exception {
        assertThat(post(egress, "secure.example", peer.port(), LIMIT).status()).isEqualTo(200);
        assertThat(asked).containsOnly("secure.example");
    }

    @Test
    void trustedPeerOfTheRightAddress_isTalkedTo() throws Exception {
        assertThat(post(egress, "127.0.0.1", peer.port(), LIMIT).status()).isEqualTo(200);
    }

    @Test
    void certificateForAnotherName_isRefused() {
        assertFails(Reason.TLS_FAILED, () -> post(egress, "other.example", peer.port(), LIMIT));
        assertThat(asked).containsOnly("other.example");
    }

    @Test
    void certificateThatNobodyTrusts_isRefused() throws Exception {
        try (Egress ordinary = egress(SSLContext.getDefault())) {
            assertFails(Reason.TLS_FAILED, () -> post(ordinary, "secure.example", peer.port(), LIMIT));
        }
    }

    @Test
    void peerThatIsSilentInTheHandshake_endsWithTheLimit() throws Exception {
        try (LocalPeer plain = new LocalPeer();
                Egress both = new Egress(new EgressPolicy(true, EgressAllow.NONE, Set.of()), names, trusting())) {
            assertFails(Reason.TIMED_OUT,
                    () -> post(both, "127.0.0.1", plain.port(), Duration.ofMillis(300)));
        }
    }

    @Test
    void redirectFromTlsToPlain_isRefused() throws Exception {
        peer.redirect("/p", "http://secure.example:" + peer.port() + "/q");

        assertThatExceptionOfType(EgressException.class)
                .isThrownBy(() -> egress.fetch(new EgressFetch("https://secure.example:" + peer.port() + "/p", 1, 10,
                        LIMIT), Fetched::head))
                .withMessage("the redirect leads from https to http");
        assertThat(peer.heard()).hasSize(1);
    }

    @Test
    void redirectFromPlainToTls_isFollowed() throws Exception {
        try (LocalPeer plain = new LocalPeer();
                Egress both = new Egress(new EgressPolicy(true, EgressAllow.NONE, Set.of()), names, trusting())) {
            plain.redirect("/p", "https://127.0.0.1:" + peer.port() + "/q");
            String url = "http://127.0.0.1:" + plain.port() + "/p";

            assertThat(both.<byte[]>fetch(new EgressFetch(url, 1, 10, LIMIT), Fetched::head)).hasSize(7);
        }
    }
}

package io.minimax4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.speech.SpeechSession;
import io.minimax4j.protocol.speech.SpeechRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with a certificate that it signed itself. */
class TlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();
    @TempDir
    Path folder;
    private final Pauses pauses = new Pauses();
    private KeyStore store;
    private SSLContext context;
    private HttpsServer server;

    @BeforeEach
    void start() throws Exception {
        store = selfSigned(folder.resolve("keys.p12"));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            byte[] body = "{\"files\":[]}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static KeyStore selfSigned(Path file) throws Exception {
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "test", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost",
                "-storetype", "PKCS12", "-storepass", "changeit", "-keystore", file.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(keytool.waitFor(20, TimeUnit.SECONDS)).isTrue();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private MiniMaxBuilder builder() {
        return MiniMax.builder().apiKey("k").baseUrl("https://localhost:" + server.getAddress().getPort())
                .timing(pauses.timing());
    }

    @Test
    void aCertificateThatNobodyTrusts_isRefusedAtOnceWithAdvice() {
        try (MiniMax minimax = builder().build()) {
            assertThatThrownBy(() -> minimax.files().list()).isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("TLS was refused").hasMessageContaining("sslContext");
        }
        assertThat(pauses.taken()).isEmpty();
    }

    @Test
    void aContextThatTrustsIt_letsTheCallThrough() throws Exception {
        try (MiniMax minimax = builder().sslContext(trusting()).build()) {
            assertThat(minimax.files().list()).isEmpty();
        }
    }

    @Test
    void aSocket_isEncryptedAndTrustsTheSame() throws Exception {
        try (WireServer sockets = new WireServer(context.getServerSocketFactory(), SocketWire.started(peer -> {
            peer.receive();
            peer.send(SocketWire.last("01", 1));
            peer.awaitEnd();
        }))) {
            MiniMaxBuilder builder = MiniMax.builder().apiKey("k").baseUrl("https://localhost:" + sockets.port());
            try (MiniMax minimax = builder.sslContext(trusting()).build();
                    SpeechSession session = minimax.speech().session(SpeechRequest.manner("speech-2.8-hd").build())) {
                assertThat(session.say("hi").toAudio().bytes()).containsExactly(1);
            }
        }
    }

    @Test
    void aSocketOfAServerThatNobodyTrusts_isRefusedWithAdvice() {
        try (MiniMax minimax = builder().build()) {
            assertThatThrownBy(() -> minimax.speech().session(SpeechRequest.manner("speech-2.8-hd").build()))
                    .isInstanceOf(ConnectionException.class).hasMessageContaining("TLS was refused");
        }
    }

    private SSLContext trusting() throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("test", store.getCertificate("test"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext trusting = SSLContext.getInstance("TLS");
        trusting.init(null, trust.getTrustManagers(), null);
        return trusting;
    }
}

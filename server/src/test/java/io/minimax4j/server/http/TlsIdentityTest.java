package io.minimax4j.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.server.store.SetClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsIdentityTest {
    private final SetClock clock = new SetClock("2026-03-01T12:00:00Z");

    @TempDir
    Path data;

    private X509Certificate certificate(String host) {
        return new SelfSigned(data, host, clock).identity().certificate();
    }

    @Test
    void certificate_namesTheLoopbackAndTheHost() throws Exception {
        assertThat(certificate("media.example.com").getSubjectAlternativeNames())
                .extracting(name -> (Object) name.get(1))
                .containsExactly("localhost", "127.0.0.1", "0:0:0:0:0:0:0:1", "media.example.com");
    }

    @Test
    void certificate_staysWhileItIsGood() {
        X509Certificate first = certificate("::1");
        clock.advance(Duration.ofDays(300));

        assertThat(certificate("::1")).isEqualTo(first);
    }

    @Test
    void certificate_nearItsEnd_isMadeAnew() {
        X509Certificate first = certificate("localhost");
        clock.advance(Duration.ofDays(380));

        assertThat(certificate("localhost").getNotAfter()).isAfter(first.getNotAfter());
    }

    @Test
    void certificate_thatDoesNotNameTheHost_isMadeAnew() {
        X509Certificate first = certificate("localhost");

        assertThat(certificate("10.1.2.3")).isNotEqualTo(first);
    }

    @Test
    void certificate_ofAnotherKey_isMadeAnew(@TempDir Path other) throws IOException {
        X509Certificate first = certificate("localhost");
        new SelfSigned(other, "localhost", clock).identity();
        Files.copy(other.resolve("tls/key.pem"), Files.createDirectories(data).resolve("stranger"));
        Files.move(data.resolve("stranger"), data.resolve("tls/key.pem"),
                StandardCopyOption.REPLACE_EXISTING);

        assertThat(certificate("localhost")).isNotEqualTo(first);
    }

    @Test
    void filesOfTheCertificate_areTheOwnersOnly() throws IOException {
        certificate("localhost");

        for (String file : new String[]{"tls/key.pem", "tls/cert.pem"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void keyThatDoesNotBelongToTheCertificate_isNamed(@TempDir Path other) {
        certificate("localhost");
        new SelfSigned(other, "localhost", clock).identity();

        assertThatThrownBy(() -> TlsIdentity.load(data.resolve("tls/cert.pem"), other.resolve("tls/key.pem")))
                .isInstanceOf(ListenException.class).hasMessageContaining(other.resolve("tls/key.pem").toString())
                .hasMessageContaining("does not belong");
    }

    @Test
    void fileThatHoldsNoKey_isNamed() {
        certificate("localhost");
        Path certificate = data.resolve("tls/cert.pem");

        assertThatThrownBy(() -> TlsIdentity.load(certificate, certificate)).isInstanceOf(ListenException.class)
                .hasMessageContaining("private key").hasMessageContaining(certificate.toString());
    }

    @Test
    void fileThatIsMissing_isNamed() {
        assertThatThrownBy(() -> TlsIdentity.load(data.resolve("a.pem"), data.resolve("b.pem")))
                .isInstanceOf(ListenException.class).hasMessageContaining(data.resolve("a.pem").toString());
    }
}

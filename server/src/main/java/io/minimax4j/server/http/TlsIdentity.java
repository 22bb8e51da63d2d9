package io.minimax4j.server.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;

/** What the server shows of itself over TLS: a certificate chain and the private key of its first certificate. */
public final class TlsIdentity {
    /** The store lives in memory only; its library wants a password all the same. */
    static final String STORE_PASSWORD = "memory";

    private final KeyStore store;
    private final X509Certificate certificate;

    private TlsIdentity(KeyStore store, X509Certificate certificate) {
        this.store = store;
        this.certificate = certificate;
    }

    /** Reads PEM files: a chain, server's certificate first, and an RSA or EC key without a password. */
    public static TlsIdentity load(Path certificateFile, Path keyFile) {
        Certificate[] chain = chain(certificateFile);
        PrivateKey key = key(keyFile);
        try {
            KeyPairCheck.require(chain[0].getPublicKey(), key);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("server", key, STORE_PASSWORD.toCharArray(), chain);
            return new TlsIdentity(store, (X509Certificate) chain[0]);
        } catch (GeneralSecurityException | IOException e) {
            throw new ListenException("The key in " + keyFile + " does not belong to the first certificate in "
                    + certificateFile + "; give the pair that was issued together", e);
        }
    }

    private static Certificate[] chain(Path file) {
        try {
            byte[] pem = Files.readAllBytes(file);
            Collection<? extends Certificate> chain = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem));
            if (chain.isEmpty()) {
                throw new IOException("no certificate");
            }
            return chain.toArray(Certificate[]::new);
        } catch (GeneralSecurityException | IOException e) {
            throw new ListenException("Cannot read certificates from " + file
                    + "; it must hold PEM blocks 'BEGIN CERTIFICATE', the server's own first", e);
        }
    }

    private static PrivateKey key(Path file) {
        try (PEMParser pem = new PEMParser(new StringReader(Files.readString(file)))) {
            JcaPEMKeyConverter converter = new JcaPEMKeyConverter();
            for (Object block = pem.readObject(); block != null; block = pem.readObject()) {
                if (block instanceof PrivateKeyInfo info) {
                    return converter.getPrivateKey(info);
                }
                if (block instanceof PEMKeyPair pair) {
                    return converter.getKeyPair(pair).getPrivate();
                }
            }
            throw new IOException("no key");
        } catch (IOException e) {
            throw new ListenException("Cannot read a private key from " + file
                    + "; it must hold a PEM block 'BEGIN PRIVATE KEY' that needs no password", e);
        }
    }

    KeyStore store() {
        return store;
    }

    X509Certificate certificate() {
        return certificate;
    }
}

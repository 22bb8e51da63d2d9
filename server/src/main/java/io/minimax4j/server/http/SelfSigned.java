package io.minimax4j.server.http;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate that the server makes for itself, so that TLS answers without any set-up. It lies in the data folder as
 * {@code tls/cert.pem}, which a client is told to trust, and {@code tls/key.pem}. It is made anew when it is about to
 * expire, does not name the host, or cannot be read.
 */
public final class SelfSigned {
    private static final Duration LIFE = Duration.ofDays(397);
    private static final Duration RENEWED_BEFORE_END = Duration.ofDays(30);

    private final Path certificateFile;
    private final Path keyFile;
    private final Set<String> names;
    private final InstantSource clock;

    /** @param host a name or address to answer to, beside those of the loopback */
    public SelfSigned(Path dataFolder, String host, InstantSource clock) {
        this.certificateFile = dataFolder.resolve("tls").resolve("cert.pem");
        this.keyFile = dataFolder.resolve("tls").resolve("key.pem");
        this.names = new LinkedHashSet<>(List.of("localhost", "127.0.0.1", HostName.plain("::1")));
        this.clock = clock;
        alsoFor(host);
    }

    /** Another name or address to answer to; one that stands for every interface is none. */
    public SelfSigned alsoFor(String host) {
        if (!HostName.isEvery(host)) {
            names.add(HostName.plain(host));
        }
        return this;
    }

    /** The certificate of the folder, made if need be. */
    public TlsIdentity identity() {
        if (!isUsable()) {
            make();
        }
        return TlsIdentity.load(certificateFile, keyFile);
    }

    private boolean isUsable() {
        if (!Files.exists(certificateFile) || !Files.exists(keyFile)) {
            return false;
        }
        try {
            X509Certificate certificate = TlsIdentity.load(certificateFile, keyFile).certificate();
            Instant renewal = certificate.getNotAfter().toInstant().minus(RENEWED_BEFORE_END);
            return clock.instant().isBefore(renewal) && namesOf(certificate).containsAll(names);
        } catch (ListenException | GeneralSecurityException e) {
            return false;
        }
    }

    private static Set<String> namesOf(X509Certificate certificate) throws GeneralSecurityException {
        Set<String> found = new LinkedHashSet<>();
        certificate.getSubjectAlternativeNames().forEach(name -> found.add((String) name.get(1)));
        return found;
    }

    private void make() {
        try {
            Files.createDirectories(keyFile.getParent());
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            write(keyFile, new JcaPKCS8Generator(pair.getPrivate(), null));
            write(certificateFile, certificate(pair));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new ListenException("Cannot make a certificate in " + keyFile.getParent()
                    + "; the data folder must be writable", e);
        }
    }

    private X509CertificateHolder certificate(KeyPair pair) throws OperatorCreationException, IOException {
        Instant now = clock.instant();
        X500Name name = new X500Name("CN=minimax4j");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name,
                new BigInteger(64, new SecureRandom()).setBit(63), Date.from(now.minus(Duration.ofHours(1))),
                Date.from(now.plus(LIFE)), name, pair.getPublic());
        builder.addExtension(Extension.subjectAlternativeName, false,
                new GeneralNames(names.stream().map(SelfSigned::generalName).toArray(GeneralName[]::new)));
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
        return builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()));
    }

    private static GeneralName generalName(String name) {
        return new GeneralName(HostName.isAddress(name) ? GeneralName.iPAddress : GeneralName.dNSName, name);
    }

    /** Nobody but the owner may read the key, at no moment; and a file is there whole or not at all. */
    private static void write(Path file, Object content) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(content);
        }
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(temporary);
        Files.createFile(temporary);
        PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(temporary, text.toString());
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

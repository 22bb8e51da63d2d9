package io.minimax4j.server.file;

import io.minimax4j.server.store.SettingStore;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Links that let anybody who holds them fetch one file for a while, without a key:
 * {@code /download/{file id}/{expiry second}/{signature}/{name}}. The signature covers id and expiry; the name is there
 * for the reader only. All nodes of a database share the secret.
 */
public final class DownloadLinks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    private final SecretKeySpec secret;
    private final InstantSource clock;
    private final Duration life;
    private final Map<String, Duration> lives;

    /** A link works for {@code life} after it was made. */
    public DownloadLinks(SettingStore settings, InstantSource clock, Duration life) {
        this(settings, clock, life, Map.of());
    }

    /** @param lives of links to files of some purposes, in place of {@code life} */
    public DownloadLinks(SettingStore settings, InstantSource clock, Duration life, Map<String, Duration> lives) {
        this.secret = new SecretKeySpec(Base64.getDecoder().decode(settings.keep("link-secret", newSecret())),
                ALGORITHM);
        this.clock = clock;
        this.life = life;
        this.lives = Map.copyOf(lives);
    }

    private static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** A link that lasts as long as links do, or as the file does if that is shorter. */
    public URI link(URI root, StoredFile file) {
        return link(root, file, clock.instant().plus(lives.getOrDefault(file.purpose(), life)));
    }

    /** A link until the file expires: for files that are reached in no other way. */
    public URI linkForLife(URI root, StoredFile file) {
        return link(root, file, file.expiresAt().orElseGet(() -> clock.instant().plus(life)));
    }

    private URI link(URI root, StoredFile file, Instant wanted) {
        Instant until = file.expiresAt().filter(wanted::isAfter).orElse(wanted);
        String expires = Long.toString(until.getEpochSecond());
        String id = Long.toString(file.id());
        return URI.create(root + "/download/" + id + "/" + expires + "/" + sign(id, expires) + "/"
                + new FileName(file.filename()).forLink());
    }

    /** Judges the parts of a link as they came. */
    Verdict judge(String id, String expires, String signature) {
        boolean genuine = MessageDigest.isEqual(sign(id, expires).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.UTF_8));
        if (!genuine) {
            return Verdict.FORGED;
        }
        return clock.instant().getEpochSecond() < Long.parseLong(expires) ? Verdict.VALID : Verdict.EXPIRED;
    }

    private String sign(String id, String expires) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] signature = mac.doFinal((id + "." + expires).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    enum Verdict {
        VALID, EXPIRED, FORGED
    }
}

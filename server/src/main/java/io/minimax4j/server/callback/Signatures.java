package io.minimax4j.server.callback;

import io.minimax4j.server.callback.CallbackStore.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs pushes as Standard Webhooks has it, with a secret of each account that is never empty. */
final class Signatures {
    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    /** How long receivers may take to learn a new secret. */
    private static final Duration BOTH = Duration.ofHours(24);

    private final CallbackStore store;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Signatures(CallbackStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    String secret(long account) {
        return store.secrets(account, newSecret()).secret();
    }

    /** A new secret. For a day pushes are signed with the old one as well. */
    String rotate(long account) {
        return store.together(() -> {
            store.secrets(account, newSecret());
            String secret = newSecret();
            store.rotate(account, secret, clock.instant().plus(BOTH));
            return secret;
        });
    }

    private String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    Map<String, String> headers(long account, String id, byte[] body) {
        Instant now = clock.instant();
        Secrets secrets = store.secrets(account, newSecret());
        String signed = id + "." + now.getEpochSecond() + ".";
        String signature = sign(secrets.secret(), signed, body);
        if (secrets.previous() != null && now.isBefore(secrets.previousUntil())) {
            signature += " " + sign(secrets.previous(), signed, body);
        }
        return Map.of("webhook-id", id, "webhook-timestamp", Long.toString(now.getEpochSecond()),
                "webhook-signature", signature);
    }

    private static String sign(String secret, String head, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), ALGORITHM));
            mac.update(head.getBytes(StandardCharsets.US_ASCII));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

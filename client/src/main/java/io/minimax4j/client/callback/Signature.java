package io.minimax4j.client.callback;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret of Standard Webhooks, and the check of what it signed. */
final class Signature {
    private static final String PREFIX = "whsec_";
    private static final int LEAST_BYTES = 24;
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /**
     * Takes the secret as it is shown, with or without its prefix. No message quotes it.
     *
     * @throws IllegalArgumentException if it is empty, no Base64, or too short to keep anybody out
     */
    Signature(String secret) {
        String text = secret.strip();
        byte[] bytes = decode(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text);
        if (bytes.length < LEAST_BYTES) {
            throw new IllegalArgumentException("The callback secret has " + bytes.length + " bytes; it needs "
                    + LEAST_BYTES + " at least. Copy the whole of it, or ask for one with MiniMax.callbacks().secret();"
                    + " CallbackReceiver.unverified(...) takes callbacks that nobody signs.");
        }
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            // not with the cause, whose message quotes the secret
            throw new IllegalArgumentException("The callback secret is no Base64; it looks like whsec_MfKQ9r8G... and"
                    + " is copied as it stands");
        }
    }

    /** Whether a time, in seconds since 1970, is near enough to now; what is no number is not. */
    static boolean timely(String timestamp, Instant now) {
        if (!timestamp.matches("\\d{1,12}")) {
            return false;
        }
        Duration apart = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now).abs();
        return apart.compareTo(TOLERANCE) <= 0;
    }

    /** Whether one of the signatures, separated by spaces, is of that delivery. */
    boolean matches(String signatures, String id, String timestamp, byte[] body) {
        byte[] expected = sign(id, timestamp, body);
        boolean found = false;
        for (String signature : signatures.strip().split(" +")) {
            found |= signature.startsWith("v1,") && MessageDigest.isEqual(expected, bytes(signature.substring(3)));
        }
        return found;
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private byte[] sign(String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}

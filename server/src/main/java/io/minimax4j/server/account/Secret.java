package io.minimax4j.server.account;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes the secrets that keys are: 256 random bits. */
final class Secret {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return "mm-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

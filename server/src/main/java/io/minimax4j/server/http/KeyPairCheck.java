package io.minimax4j.server.http;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;

/** Whether a private and a public key belong together, found out by signing something. */
final class KeyPairCheck {
    private static final byte[] SAMPLE = {1, 2, 3, 4};

    private KeyPairCheck() {}

    static void require(PublicKey publicKey, PrivateKey privateKey) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm(privateKey));
        signature.initSign(privateKey);
        signature.update(SAMPLE);
        byte[] signed = signature.sign();
        signature.initVerify(publicKey);
        signature.update(SAMPLE);
        if (!signature.verify(signed)) {
            throw new InvalidKeyException("another key");
        }
    }

    private static String algorithm(PrivateKey key) {
        return switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
    }
}

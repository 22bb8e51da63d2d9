package io.minimax4j.server.callback;

import io.minimax4j.protocol.callback.Challenge;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import io.minimax4j.server.egress.Egress;
import io.minimax4j.server.egress.EgressException;
import io.minimax4j.server.egress.EgressPost;
import io.minimax4j.server.egress.EgressReply;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Asks an address whether it wants to be called: it has to give back a challenge within three seconds. */
final class Handshake {
    static final Map<String, String> HEADERS = Map.of("Content-Type", "application/json", "User-Agent", "minimax4j");
    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final int CHALLENGE_BYTES = 16;
    private static final int MOST_REPLY_BYTES = 64 << 10;

    private final Egress egress;
    private final SecureRandom random = new SecureRandom();

    Handshake(Egress egress) {
        this.egress = egress;
    }

    /** What is wrong with the address; empty if it has answered well. */
    Optional<String> with(String url) throws InterruptedException {
        byte[] bytes = new byte[CHALLENGE_BYTES];
        random.nextBytes(bytes);
        String challenge = HexFormat.of().formatHex(bytes);
        try {
            EgressReply reply = egress
                    .post(new EgressPost(url, HEADERS, Json.write(new Challenge(challenge)), LIMIT, MOST_REPLY_BYTES));
            if (!reply.isSuccess()) {
                return Optional.of("it answered the challenge with status " + reply.status()
                        + "; it must answer 200 and {\"challenge\":\"<the same>\"}");
            }
            return isSame(challenge, reply.body())
                    ? Optional.empty()
                    : Optional.of("it did not give back the challenge; it must answer {\"challenge\":\"<the same>\"}");
        } catch (EgressException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** As a JSON object, or bare. */
    private static boolean isSame(String challenge, byte[] reply) {
        String text = new String(reply, StandardCharsets.UTF_8).strip();
        return equal(challenge, text) || equal(challenge, field(text));
    }

    private static String field(String text) {
        try {
            String challenge = Json.read(text, Challenge.class).challenge();
            return challenge == null ? "" : challenge;
        } catch (JsonFormatException e) {
            return "";
        }
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.UTF_8));
    }
}

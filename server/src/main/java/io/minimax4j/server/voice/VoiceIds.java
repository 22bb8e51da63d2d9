package io.minimax4j.server.voice;

import io.minimax4j.protocol.error.ApiException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What ids voices may have that accounts make (contract 5), and those that the server makes up itself (contract 6). */
final class VoiceIds {
    private static final Pattern RULE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{6,254}[A-Za-z0-9]");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyyMMddHHmmss")
            .withZone(ZoneOffset.UTC);
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int RANDOM_LETTERS = 8;

    private VoiceIds() {}

    /** Whether a made voice can have it: most ids of system voices are told by this alone. */
    static boolean isPossible(String id) {
        return RULE.matcher(id).matches();
    }

    /** @throws ApiException 2013 if it breaks the rule */
    static String checked(@Nullable String id) {
        if (id == null || !isPossible(id)) {
            throw ApiException.invalid("voice_id must have 8 to 256 characters: a letter first, then letters, digits,"
                    + " - and _, and neither - nor _ at its end");
        }
        return id;
    }

    /** As {@code ttv-voice-2025082011321125-2uEN0X1S}: the second in UTC, two digits, eight letters. */
    static String generated(Instant now, RandomGenerator random) {
        StringBuilder id = new StringBuilder("ttv-voice-").append(SECOND.format(now))
                .append(random.nextInt(10)).append(random.nextInt(10)).append('-');
        for (int i = 0; i < RANDOM_LETTERS; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}

package io.minimax4j.server.voice;

import io.minimax4j.protocol.voice.VoiceType;
import java.time.Instant;
import java.util.List;

/**
 * A voice as its row stands.
 *
 * @param type cloned or designed
 * @param portrait in the words of the engine that made it
 * @param used whether it was spoken with, and so is kept for ever
 * @param deleted whether only its id is left, which nobody gets again
 */
record KeptVoice(String id, long accountId, VoiceType type, String portrait, List<String> description,
        Instant createdAt, boolean used, boolean deleted) {
    KeptVoice {
        description = List.copyOf(description);
    }

    /** A new one. */
    static KeptVoice made(String id, long accountId, VoiceType type, String portrait, List<String> description,
            Instant now) {
        return new KeptVoice(id, accountId, type, portrait, description, now, false, false);
    }

    /** Whether it is there, with {@code oldest} the moment from which on temporary voices are. */
    boolean isThere(Instant oldest) {
        return !deleted && (used || createdAt.isAfter(oldest));
    }
}

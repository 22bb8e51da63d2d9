package io.minimax4j.server.music;

import io.minimax4j.protocol.error.ApiException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a recording is uploaded for (contract 6.1, {@code music-01}). */
enum Upload {
    /** Both: somebody sings to an accompaniment. */
    SONG, VOICE, INSTRUMENTAL;

    /** What its id begins with. */
    static final String VOICE_ID = "vocal-";
    static final String INSTRUMENTAL_ID = "instrumental-";

    /** @throws ApiException 2013 for a purpose that is none of these */
    static Upload of(@Nullable String purpose) {
        return Arrays.stream(values()).filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(purpose)).findFirst()
                .orElseThrow(() -> ApiException.invalid("purpose must be song, voice or instrumental"));
    }

    boolean voice() {
        return this != INSTRUMENTAL;
    }

    boolean instrumental() {
        return this != VOICE;
    }
}

package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** Spoken audio: the whole reply, or one event of a stream. Status 1 is a piece, status 2 the end. */
@Json(naming = Json.Naming.LowerUnderscore)
public record SpeechReply(
        @Nullable Data data,
        @Nullable ExtraInfo extraInfo,
        @Nullable String traceId,
        @Nullable BaseResp baseResp) {

    /** The audio as hex or a link, and how far the work is. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Data(@Nullable String audio, int status, @Nullable String subtitleFile, @Nullable String ced) {
        public static final int MORE = 1;
        public static final int DONE = 2;
    }
}

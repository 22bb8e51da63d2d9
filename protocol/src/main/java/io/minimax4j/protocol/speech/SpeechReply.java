package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spoken audio: the whole reply, or one event of a stream. Status 1 is a piece, status 2 the end. */
@Json(naming = Json.Naming.LowerUnderscore)
public record SpeechReply(
        @Nullable Data data,
        @Nullable ExtraInfo extraInfo,
        @Nullable String traceId,
        @Nullable BaseResp baseResp) {

    /**
     * The audio as hex or a link, and how far the work is.
     *
     * @param subtitleFile a link to all subtitles as a JSON array
     * @param subtitle of a stream: the sentence that ended with this piece, or, word by word, the one being spoken
     * @param subtitles of a stream's end: all of them
     */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Data(@Nullable String audio, int status, @Nullable String subtitleFile, @Nullable String ced,
            @Nullable Subtitle subtitle, @Nullable List<Subtitle> subtitles) {
        public static final int MORE = 1;
        public static final int DONE = 2;

        /** A piece of a stream. */
        public static Data piece(String hex, @Nullable Subtitle subtitle) {
            return new Data(hex, MORE, null, null, subtitle, null);
        }
    }
}

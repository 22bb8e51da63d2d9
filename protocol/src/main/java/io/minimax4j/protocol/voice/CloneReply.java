package io.minimax4j.protocol.voice;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.speech.ExtraInfo;
import org.jspecify.annotations.Nullable;

/** A voice was cloned; with a link to the preview, if one was asked for. */
@Json(naming = Json.Naming.LowerUnderscore)
public record CloneReply(
        @Nullable Boolean inputSensitive,
        @Nullable Integer inputSensitiveType,
        @Nullable String demoAudio,
        @Nullable PreviewInfo extraInfo,
        @Nullable BaseResp baseResp) {

    /** Measures of the preview; see {@link ExtraInfo} for the units. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record PreviewInfo(long audioLength, int audioSampleRate, long audioSize, int bitrate, long wordCount,
            long usageCharacters) {}
}

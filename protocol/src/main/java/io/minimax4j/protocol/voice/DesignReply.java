package io.minimax4j.protocol.voice;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** A voice was designed; the preview is hex of an mp3. */
@Json(naming = Json.Naming.LowerUnderscore)
public record DesignReply(
        @Nullable String voiceId,
        @Nullable String trialAudio,
        @Nullable BaseResp baseResp) {}

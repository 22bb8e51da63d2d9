package io.minimax4j.protocol.voice;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** A voice was deleted; the day is that on which it was made. */
@Json(naming = Json.Naming.LowerUnderscore)
public record VoiceDeleted(
        @Nullable String voiceId,
        @Nullable String createdTime,
        @Nullable BaseResp baseResp) {}

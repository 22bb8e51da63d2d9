package io.minimax4j.protocol.voice;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A cloned or designed voice to be deleted (contract section 8); its id cannot be used again. */
@Json(naming = Json.Naming.LowerUnderscore)
public record VoiceDeleteRequest(
        @Nullable VoiceType voiceType,
        @Nullable String voiceId) {}

package io.minimax4j.protocol.voice;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Which groups of voices to list. */
@Json(naming = Json.Naming.LowerUnderscore)
public record VoiceQuery(
        @Nullable VoiceType voiceType) {}

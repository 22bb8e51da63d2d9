package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Which voice speaks and how. */
@Json(naming = Json.Naming.LowerUnderscore)
public record VoiceSetting(
        @Nullable String voiceId,
        @Nullable Double speed,
        @Nullable Double vol,
        @Nullable Integer pitch,
        @Nullable String emotion) {}

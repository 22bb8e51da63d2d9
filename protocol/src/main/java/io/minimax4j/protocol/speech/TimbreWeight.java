package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A voice's share in a mix of up to four: weight 1 to 100. */
@Json(naming = Json.Naming.LowerUnderscore)
public record TimbreWeight(
        @Nullable String voiceId,
        @Nullable Integer weight) {}

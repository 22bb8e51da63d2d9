package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Options of streamed speech. */
@Json(naming = Json.Naming.LowerUnderscore)
public record SpeechStreamOptions(
        @Nullable Boolean excludeAggregatedAudio) {}

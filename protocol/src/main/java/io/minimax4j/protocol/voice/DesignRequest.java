package io.minimax4j.protocol.voice;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A voice to be made from a description (contract section 6); the preview's text has 500 characters at most. */
@Json(naming = Json.Naming.LowerUnderscore)
public record DesignRequest(
        @Nullable String prompt,
        @Nullable String previewText,
        @Nullable String voiceId,
        @Nullable Boolean aigcWatermark) {}

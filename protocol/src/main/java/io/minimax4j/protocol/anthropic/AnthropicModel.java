package io.minimax4j.protocol.anthropic;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A model that can be asked; {@code created_at} is a time such as {@code 2026-06-01T00:00:00Z}. */
@Json(naming = Json.Naming.LowerUnderscore)
public record AnthropicModel(
        @Nullable String id,
        @Nullable String createdAt,
        @Nullable String displayName,
        @Nullable String type) {
    public static final String TYPE = "model";
}

package io.minimax4j.protocol.error;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A failure as paths with true HTTP statuses tell it. */
@Json(naming = Json.Naming.LowerUnderscore)
public record OpenAiError(
        @Nullable String type,
        @Nullable Cause error,
        @Nullable String requestId) {

    /** @param httpCode the status, as digits in a string */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Cause(@Nullable String type, @Nullable String message, @Nullable String httpCode) {}
}

package io.minimax4j.protocol.responses;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** How many tokens the input of a response would have. */
@Json(naming = Json.Naming.LowerUnderscore)
public record InputTokens(@Nullable String object, long inputTokens) {
    public static InputTokens of(long tokens) {
        return new InputTokens("response.input_tokens", tokens);
    }
}

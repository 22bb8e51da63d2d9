package io.minimax4j.protocol.chat;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** What a request cost, in tokens. {@code total_characters} is 0 for current models. */
@Json(naming = Json.Naming.LowerUnderscore)
public record Usage(
        long totalTokens,
        long totalCharacters,
        long promptTokens,
        long completionTokens,
        @Nullable CompletionDetails completionTokensDetails,
        @Nullable PromptDetails promptTokensDetails) {

    /** How many tokens of the answer were reasoning. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record CompletionDetails(long reasoningTokens) {}

    /** How many tokens of the prompt came from the cache. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record PromptDetails(long cachedTokens) {}
}

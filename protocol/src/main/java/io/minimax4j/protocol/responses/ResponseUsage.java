package io.minimax4j.protocol.responses;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** What a response cost, in tokens. */
@Json(naming = Json.Naming.LowerUnderscore)
public record ResponseUsage(long inputTokens, @Nullable InputDetails inputTokensDetails, long outputTokens,
        @Nullable OutputDetails outputTokensDetails, long totalTokens) {

    /** How many tokens of the input came from the cache, and how many went into it. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record InputDetails(long cachedTokens, long cacheWriteTokens) {}

    /** How many tokens of the output were reasoning. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record OutputDetails(long reasoningTokens) {}
}

package io.minimax4j.protocol.embedding;

import java.util.List;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** Vectors as OpenAI's clients read them. */
@Json(naming = Json.Naming.LowerUnderscore)
public record EmbeddingList(
        @Nullable String object,
        @Nullable List<Item> data,
        @Nullable String model,
        @Nullable Usage usage,
        @Nullable BaseResp baseResp) {

    /** The vector of one text. */
    @Json
    public record Item(@Nullable String object, int index, @Nullable EmbeddingVector embedding) {}

    /** What the request cost. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Usage(long promptTokens, long totalTokens) {}
}

package io.minimax4j.protocol.embedding;

import java.util.List;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** Vectors in the order of the texts. Check {@link #baseResp()} first: a failed request has no vectors. */
@Json(naming = Json.Naming.LowerUnderscore)
public record EmbeddingReply(@Nullable List<EmbeddingVector> vectors, long totalTokens,
        @Nullable BaseResp baseResp) {}

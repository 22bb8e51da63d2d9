package io.minimax4j.protocol.embedding;

import java.util.List;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** A vector for each text, in their order. */
@Json(naming = Json.Naming.LowerUnderscore)
public record EmbeddingReply(@Nullable List<List<Double>> vectors, long totalTokens, @Nullable BaseResp baseResp) {}

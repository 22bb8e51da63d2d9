package io.minimax4j.protocol.embedding;

import java.util.List;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A request of {@code /v1/embeddings}; the type is {@code db} for what is kept and {@code query} for what is sought. */
@Json(naming = Json.Naming.LowerUnderscore)
public record EmbeddingRequest(@Nullable String model, @Nullable List<String> texts, @Nullable String type) {}

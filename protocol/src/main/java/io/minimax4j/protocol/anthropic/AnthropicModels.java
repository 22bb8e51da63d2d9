package io.minimax4j.protocol.anthropic;

import java.util.List;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A page of the list of models; the ids of its ends are null where it is empty. */
@Json(naming = Json.Naming.LowerUnderscore)
public record AnthropicModels(
        @Nullable List<AnthropicModel> data,
        @Nullable String firstId,
        boolean hasMore,
        @Nullable String lastId) {}

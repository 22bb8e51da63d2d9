package io.minimax4j.protocol.batch;

import java.util.List;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** A page of batches, newest first. The next page begins after {@code lastId}. */
@Json(naming = Json.Naming.LowerUnderscore)
public record BatchList(
        @Nullable String object,
        @Nullable List<Batch> data,
        @Nullable String firstId,
        @Nullable String lastId,
        boolean hasMore,
        @Nullable BaseResp baseResp) {}

package io.minimax4j.protocol.callback;

import java.util.List;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** A page of the log of deliveries, newest first. The next page begins after {@code lastId}. */
@Json(naming = Json.Naming.LowerUnderscore)
public record CallbackDeliveryList(
        @Nullable String object,
        @Nullable List<CallbackDelivery> data,
        @Nullable String firstId,
        @Nullable String lastId,
        boolean hasMore,
        @Nullable BaseResp baseResp) {}

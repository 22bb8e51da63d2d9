package io.minimax4j.protocol.model;

import java.util.List;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** The reply of {@code /v1/models}; {@code base_resp} comes with refusals alone. */
@Json(naming = Json.Naming.LowerUnderscore)
public record ModelList(@Nullable String object, @Nullable List<Model> data, @Nullable BaseResp baseResp) {}

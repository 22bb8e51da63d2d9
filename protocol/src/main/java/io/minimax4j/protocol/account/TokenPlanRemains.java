package io.minimax4j.protocol.account;

import java.util.List;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** What is left of the plan, by model. */
@Json(naming = Json.Naming.LowerUnderscore)
public record TokenPlanRemains(
        @Nullable List<ModelRemains> modelRemains,
        @Nullable BaseResp baseResp) {}

package io.minimax4j.protocol.account;

import java.util.List;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** What is left of a plan: the reply of {@code /v1/token_plan/remains}. */
@Json(naming = Json.Naming.LowerUnderscore)
public record PlanRemains(@Nullable List<ModelRemains> modelRemains, @Nullable BaseResp baseResp) {

    /**
     * The two windows of one model. Starts and ends are in milliseconds since 1970, what remains of a window's time in
     * milliseconds.
     */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record ModelRemains(
            @Nullable String modelName,
            long startTime,
            long endTime,
            long remainsTime,
            long currentIntervalTotalCount,
            long currentIntervalUsageCount,
            long currentWeeklyTotalCount,
            long currentWeeklyUsageCount,
            long weeklyStartTime,
            long weeklyEndTime,
            long weeklyRemainsTime) {}
}

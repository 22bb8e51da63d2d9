package io.minimax4j.protocol.account;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the requests to a model: in the interval that runs, and in the week. Times are milliseconds since 1970,
 * remaining times milliseconds.
 *
 * @param currentIntervalTotalCount requests that the interval allows; 0 where there is no limit
 * @param currentIntervalUsageCount requests that were sent in it
 * @param currentIntervalRemainingPercent what is left of it, 0 to 100
 * @param currentIntervalStatus {@link #LIMITED} or {@link #UNLIMITED}
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record ModelRemains(
        @Nullable String modelName,
        long startTime,
        long endTime,
        long remainsTime,
        long currentIntervalTotalCount,
        long currentIntervalUsageCount,
        int currentIntervalRemainingPercent,
        int currentIntervalStatus,
        long currentWeeklyTotalCount,
        long currentWeeklyUsageCount,
        int currentWeeklyRemainingPercent,
        int currentWeeklyStatus,
        long weeklyStartTime,
        long weeklyEndTime,
        long weeklyRemainsTime) {
    public static final int LIMITED = 1;
    public static final int UNLIMITED = 3;
}

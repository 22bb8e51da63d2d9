package io.minimax4j.protocol.batch;

import java.util.List;
import java.util.Map;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/**
 * A batch as it stands. Ids of files are digits in a string here, unlike in the files API. Times are seconds since 1970;
 * a time that has not come is null, and is written as null.
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record Batch(
        @Nullable String id,
        @Nullable String object,
        @Nullable String endpoint,
        @Nullable Errors errors,
        @Nullable String inputFileId,
        @Nullable String completionWindow,
        @Nullable BatchStatus status,
        @Nullable String outputFileId,
        @Nullable String errorFileId,
        @Nullable Long createdAt,
        @Nullable Long inProgressAt,
        @Nullable Long expiresAt,
        @Nullable Long finalizingAt,
        @Nullable Long completedAt,
        @Nullable Long failedAt,
        @Nullable Long expiredAt,
        @Nullable Long cancellingAt,
        @Nullable Long cancelledAt,
        @Nullable Counts requestCounts,
        @Nullable String callbackUrl,
        @Nullable Map<String, Object> metadata,
        @Nullable BaseResp baseResp) {

    /** How many lines there are, and how many of them ended well or badly; all 0 while the file is being checked. */
    @Json
    public record Counts(long total, long completed, long failed) {
        /** The share that is done, 0 to 1; 0 if nothing is known yet. */
        public double share() {
            return total == 0 ? 0 : (double) (completed + failed) / total;
        }
    }

    /** Why the input file was refused. */
    @Json
    public record Errors(@Nullable String object, @Nullable List<Problem> data) {}

    /**
     * One thing that is wrong with the input file.
     *
     * @param line counted from 1; null if it is about the whole file
     */
    @Json
    public record Problem(@Nullable String code, @Nullable String message, @Nullable String param,
            @Nullable Long line) {}
}

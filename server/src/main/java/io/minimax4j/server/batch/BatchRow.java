package io.minimax4j.server.batch;

import io.minimax4j.protocol.batch.Batch.Counts;
import io.minimax4j.protocol.batch.BatchStatus;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A batch as its row stands.
 *
 * @param id of the task that it is
 * @param publicId what callers know it by
 * @param errors JSON: what is wrong with the input file; null if nothing is
 * @param parts where its parts begin and end; null before the file was checked
 * @param pending parts that have not ended; null before they began
 * @param moments when it came to each status it came to
 */
record BatchRow(long id, String publicId, long accountId, String endpoint, String window, long inputFileId,
        @Nullable String callbackUrl, @Nullable String metadata, BatchStatus status, @Nullable String errors,
        @Nullable String parts, @Nullable Long pending, Counts counts, @Nullable Long outputFileId,
        @Nullable Long errorFileId, Instant createdAt, Instant expiresAt, Map<BatchStatus, Instant> moments) {

    @Nullable
    Long second(BatchStatus status) {
        Instant moment = moments.get(status);
        return moment == null ? null : moment.getEpochSecond();
    }
}

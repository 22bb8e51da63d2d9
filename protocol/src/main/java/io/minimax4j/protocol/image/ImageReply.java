package io.minimax4j.protocol.image;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pictures that were made (contract 5.2). */
@Json(naming = Json.Naming.LowerUnderscore)
public record ImageReply(
        @Nullable String id,
        @Nullable ImageData data,
        @Nullable ImageMetadata metadata,
        @Nullable BaseResp baseResp) {

    /** Either links or base64; the counts and the id again, for a client that looks for them here. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record ImageData(@Nullable List<String> imageUrls, @Nullable List<String> imageBase64,
            @Nullable String taskId, @Nullable Integer successCount, @Nullable Integer failedCount) {}

    /** Counts, as digits in strings; read from numbers as well. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record ImageMetadata(@Nullable DigitCount failedCount, @Nullable DigitCount successCount) {}
}

package io.minimax4j.protocol.image;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * A request for pictures (contract 5.1).
 *
 * @param prompt at most 1,500 characters
 * @param aspectRatio such as {@code 16:9}; wins over width and height, which are 512 to 2048 and multiples of 8
 * @param responseFormat {@code url} or {@code base64}
 * @param n 1 to 9
 * @param promptOptimizer false if not given
 * @param subjectReference who appears in the picture; one
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record ImageRequest(
        @Nullable String model,
        @Nullable String prompt,
        @Nullable String aspectRatio,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String responseFormat,
        @Nullable Long seed,
        @Nullable Integer n,
        @Nullable Boolean promptOptimizer,
        @Nullable Boolean aigcWatermark,
        @Nullable ImageStyle style,
        @Nullable ImageSubjects subjectReference) {
    public static final String URL = "url";
    public static final String BASE64 = "base64";
}

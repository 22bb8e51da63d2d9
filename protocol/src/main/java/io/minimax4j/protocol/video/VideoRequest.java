package io.minimax4j.protocol.video;

import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for a clip of version 1 (contract 1.1): from text, a first frame, a first and a last frame, or a subject,
 * told apart by the model and the pictures given.
 *
 * @param prompt at most 2,000 characters
 * @param promptOptimizer true if not given
 * @param duration 6 or 10 seconds
 * @param resolution {@code 512P}, {@code 720P}, {@code 768P} or {@code 1080P}
 * @param firstFrameImage a link or a data URL, like the last
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record VideoRequest(
        @Nullable String model,
        @Nullable String prompt,
        @Nullable Boolean promptOptimizer,
        @Nullable Boolean fastPretreatment,
        @Nullable Integer duration,
        @Nullable String resolution,
        @Nullable String firstFrameImage,
        @Nullable String lastFrameImage,
        @Nullable List<VideoSubject> subjectReference,
        @Nullable String callbackUrl,
        @Nullable Boolean aigcWatermark) {}

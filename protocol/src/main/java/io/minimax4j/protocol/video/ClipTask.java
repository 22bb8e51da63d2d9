package io.minimax4j.protocol.video;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * A task of version 2 (contract 2.2). Times are seconds since 1970.
 *
 * @param status {@code queued}, {@code running}, {@code succeeded}, {@code failed} or {@code cancelled}
 * @param taskType {@code generation}, {@code h3_context_ir} or {@code regeneration}
 * @param modality {@code video} or {@code text}
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record ClipTask(
        @Nullable String id,
        @Nullable String model,
        @Nullable String status,
        @Nullable Long createdAt,
        @Nullable Long updatedAt,
        @Nullable ClipResult content,
        @Nullable ClipFailure error,
        @Nullable String resolution,
        @Nullable Integer duration,
        @Nullable ClipUsage usage,
        @Nullable String ratio,
        @Nullable String taskType,
        @Nullable String modality) {
    public static final String QUEUED = "queued";
    public static final String RUNNING = "running";
    public static final String SUCCEEDED = "succeeded";
    public static final String FAILED = "failed";
    public static final String CANCELLED = "cancelled";
    public static final String GENERATION = "generation";
    public static final String CONTEXT_IR = "h3_context_ir";
    public static final String REGENERATION = "regeneration";

    /** A link to the clip, which ends some time; or the richer prompt. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record ClipResult(@Nullable String url, @Nullable String prompt) {}

    /** @param code a code of the platform, as digits */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record ClipFailure(@Nullable String code, @Nullable String message) {}

    /** What was used; empty after a failure. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record ClipUsage(
            @Nullable Integer totalSeconds,
            @Nullable Integer inputSeconds,
            @Nullable Integer outputSeconds,
            @Nullable Integer inputImageCount,
            @Nullable Integer inputAudioSeconds,
            @Nullable Long totalTokens,
            @Nullable Long promptTokens,
            @Nullable Long completionTokens) {
        public static final ClipUsage NONE = new ClipUsage(null, null, null, null, null, null, null, null);
    }
}

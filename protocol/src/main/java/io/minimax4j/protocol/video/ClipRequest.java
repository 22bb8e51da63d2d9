package io.minimax4j.protocol.video;

import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request of version 2: a clip (contract 2.1), a richer prompt ({@code h3_context_ir}) or a clip made anew in 2K
 * ({@code video_regeneration}, contract 2.3), each with the fields that it knows.
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record ClipRequest(
        @Nullable String model,
        @Nullable List<ClipContent> content,
        @Nullable String sourceTaskId,
        @Nullable String resolution,
        @Nullable Integer duration,
        @Nullable String ratio,
        @Nullable String callbackUrl,
        @Nullable Boolean aigcWatermark,
        @Nullable ClipExtra extra) {

    /**
     * What {@code MiniMax-H3-Max} alone takes.
     *
     * @param promptExpansionMode how the prompt is made richer: {@code disabled}, {@code balanced} or {@code quality}
     * @param others keys that the contract does not know, which a server refuses
     */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record ClipExtra(@Nullable String promptExpansionMode,
            @Json.Unmapped @Nullable Map<String, Object> others) {
        public ClipExtra(@Nullable String promptExpansionMode) {
            this(promptExpansionMode, null);
        }
    }
}

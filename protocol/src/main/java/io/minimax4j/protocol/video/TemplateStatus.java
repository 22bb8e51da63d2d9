package io.minimax4j.protocol.video;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** How far a clip of a template is (contract 3.2): the words of {@link VideoStatus}, without {@code Queueing}. */
@Json(naming = Json.Naming.LowerUnderscore)
public record TemplateStatus(
        @Nullable String taskId,
        @Nullable String status,
        @Nullable String videoUrl,
        @Nullable BaseResp baseResp) {}

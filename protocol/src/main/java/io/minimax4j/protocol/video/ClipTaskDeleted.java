package io.minimax4j.protocol.video;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** What became of a task of version 2: {@code cancelled} or {@code deleted}, in both fields. */
@Json(naming = Json.Naming.LowerUnderscore)
public record ClipTaskDeleted(
        @Nullable String taskId,
        @Nullable String action,
        @Nullable String status) {
    public static final String DELETED = "deleted";
}

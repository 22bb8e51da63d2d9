package io.minimax4j.protocol.video;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** The task that makes a clip: of version 1, of version 2 (without {@code base_resp}), or of a template. */
@Json(naming = Json.Naming.LowerUnderscore)
public record VideoTaskReply(
        @Nullable String taskId,
        @Nullable BaseResp baseResp) {}

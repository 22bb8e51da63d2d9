package io.minimax4j.protocol.image;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** What is said of a picture by {@code /v1/coding_plan/vlm}. */
@Json(naming = Json.Naming.LowerUnderscore)
public record PictureAnswer(
        @Nullable String content,
        @Nullable BaseResp baseResp) {}

package io.minimax4j.protocol.image;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.file.FileId;
import org.jspecify.annotations.Nullable;

/** A question about a picture of {@code /v1/coding_plan/vlm}: a link or data URL, or an uploaded file. */
@Json(naming = Json.Naming.LowerUnderscore)
public record PictureQuestion(
        @Nullable String prompt,
        @Nullable String imageUrl,
        @Nullable FileId fileId) {}

package io.minimax4j.protocol.file;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Which file to delete. */
@Json(naming = Json.Naming.LowerUnderscore)
public record FileDeleteRequest(
        @Nullable Long fileId,
        @Nullable String purpose) {}

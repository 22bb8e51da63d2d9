package io.minimax4j.protocol.file;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A stored file. Times are seconds since 1970; the link comes with {@code retrieve} only. */
@Json(naming = Json.Naming.LowerUnderscore)
public record FileInfo(
        long fileId,
        long bytes,
        long createdAt,
        @Nullable String filename,
        @Nullable String purpose,
        @Nullable String downloadUrl) {}

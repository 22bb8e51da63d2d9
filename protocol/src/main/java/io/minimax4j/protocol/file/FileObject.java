package io.minimax4j.protocol.file;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** A file as the bare {@code /v1/files} forms show it: fit for OpenAI clients and for the native ones at once. */
@Json(naming = Json.Naming.LowerUnderscore)
public record FileObject(
        @Nullable String id,
        @Nullable String object,
        long fileId,
        long bytes,
        long createdAt,
        @Nullable String filename,
        @Nullable String purpose,
        @Nullable String status,
        @Nullable FileInfo file,
        @Nullable BaseResp baseResp) {}

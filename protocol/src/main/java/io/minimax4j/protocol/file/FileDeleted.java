package io.minimax4j.protocol.file;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** The answer to a deletion. */
@Json(naming = Json.Naming.LowerUnderscore)
public record FileDeleted(
        long fileId,
        @Nullable BaseResp baseResp) {}

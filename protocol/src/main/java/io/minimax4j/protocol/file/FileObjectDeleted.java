package io.minimax4j.protocol.file;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** The answer to a deletion by the bare form. */
@Json(naming = Json.Naming.LowerUnderscore)
public record FileObjectDeleted(
        @Nullable String id,
        @Nullable String object,
        boolean deleted,
        long fileId,
        @Nullable BaseResp baseResp) {}

package io.minimax4j.protocol.file;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** The answer to an upload and to {@code retrieve}. */
@Json(naming = Json.Naming.LowerUnderscore)
public record FileReply(
        @Nullable FileInfo file,
        @Nullable BaseResp baseResp) {}

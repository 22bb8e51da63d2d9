package io.minimax4j.protocol.error;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a native path answers when it fails, with HTTP status 200. There is no payload: a null one breaks clients.
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record NativeError(
        BaseResp baseResp,
        @Nullable String traceId) {}

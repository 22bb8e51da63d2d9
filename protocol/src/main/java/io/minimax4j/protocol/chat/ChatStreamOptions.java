package io.minimax4j.protocol.chat;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Options of a streamed answer. */
@Json(naming = Json.Naming.LowerUnderscore)
public record ChatStreamOptions(
        @Nullable Boolean includeUsage) {}

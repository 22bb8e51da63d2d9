package io.minimax4j.protocol.batch;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * A line of an input file.
 *
 * @param customId the caller's own name for the line, once in a file
 * @param method {@code POST}
 * @param url the path that the request would go to by itself
 * @param body the request, as JSON
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record BatchInputLine(
        @Nullable String customId,
        @Nullable String method,
        @Nullable String url,
        @Json.Raw @Nullable String body) {}

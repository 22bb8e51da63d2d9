package io.minimax4j.protocol.anthropic;

import io.avaje.jsonb.Json;

/** How many tokens a request has, as the usage of its answer would say. */
@Json(naming = Json.Naming.LowerUnderscore)
public record MessageTokens(long inputTokens) {}

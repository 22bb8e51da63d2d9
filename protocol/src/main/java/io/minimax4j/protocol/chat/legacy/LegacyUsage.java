package io.minimax4j.protocol.chat.legacy;

import io.avaje.jsonb.Json;

/** What a request cost, in tokens of the prompt and the answer together. */
@Json(naming = Json.Naming.LowerUnderscore)
public record LegacyUsage(long totalTokens) {}

package io.minimax4j.protocol.search;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** @param q what is looked for */
@Json
public record SearchRequest(@Nullable String q) {}

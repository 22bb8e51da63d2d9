package io.minimax4j.protocol.model;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A model that can be asked; {@code created} is in seconds since 1970. */
@Json(naming = Json.Naming.LowerUnderscore)
public record Model(@Nullable String id, @Nullable String object, long created, @Nullable String ownedBy) {}

package io.minimax4j.protocol.callback;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Posted to a new callback address, which has to answer with the same within three seconds. */
@Json
public record Challenge(@Nullable String challenge) {}

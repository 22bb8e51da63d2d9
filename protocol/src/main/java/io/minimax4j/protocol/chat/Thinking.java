package io.minimax4j.protocol.chat;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Whether a model reasons first. Only the M3 family can be told not to. */
@Json
public record Thinking(@Nullable String type) {
    public static final Thinking ADAPTIVE = new Thinking("adaptive");
    public static final Thinking DISABLED = new Thinking("disabled");
}

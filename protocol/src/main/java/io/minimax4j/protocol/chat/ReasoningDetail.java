package io.minimax4j.protocol.chat;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A piece of reasoning as {@code reasoning_split} shows it beside {@code reasoning_content}. */
@Json
public record ReasoningDetail(@Nullable String type, @Nullable String id, @Nullable String format, int index,
        @Nullable String text) {}

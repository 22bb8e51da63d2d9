package io.minimax4j.protocol.chat;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A call of a function that the model asks for; the arguments are a JSON text. */
@Json(naming = Json.Naming.LowerUnderscore)
public record ToolCall(
        @Nullable String id,
        @Nullable String type,
        @Nullable Function function,
        @Nullable Integer index) {

    /** The function's name and its arguments as JSON text. */
    @Json
    public record Function(@Nullable String name, @Nullable String arguments) {}
}

package io.minimax4j.protocol.chat;

import java.util.Map;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A tool that a model may call. Other types than {@code function} are left aside by the platform. */
@Json
public record Tool(@Nullable String type, @Nullable Function function) {
    public static final String FUNCTION = "function";

    /** @param parameters the JSON Schema of the function's arguments */
    public static Tool function(String name, String description, Map<String, Object> parameters) {
        return new Tool(FUNCTION, new Function(name, description, parameters));
    }

    /**
     * What the function is called, does and takes.
     *
     * @param parameters the JSON Schema of its arguments, an object
     */
    @Json
    public record Function(@Nullable String name, @Nullable String description,
            @Nullable Map<String, Object> parameters) {}
}

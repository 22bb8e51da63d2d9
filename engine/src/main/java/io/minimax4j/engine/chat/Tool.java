package io.minimax4j.engine.chat;

import java.util.Map;

/**
 * A function that a model may call.
 *
 * @param name not empty
 * @param description what it does, for the model; empty if nobody said
 * @param parameters the JSON Schema of its arguments, as a map of maps, lists, strings, numbers and booleans
 */
public record Tool(String name, String description, Map<String, Object> parameters) {
    /** The schema of a tool that takes nothing. */
    public static final Map<String, Object> NO_PARAMETERS = Map.of("type", "object", "properties", Map.of());
}

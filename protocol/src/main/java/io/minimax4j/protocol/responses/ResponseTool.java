package io.minimax4j.protocol.responses;

import io.avaje.jsonb.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tool that a response may call, in the flat form of this path.
 *
 * @param parameters the JSON Schema of its arguments, an object
 */
@Json
public record ResponseTool(@Nullable String type, @Nullable String name, @Nullable String description,
        @Nullable Map<String, Object> parameters, @Nullable Boolean strict) {
    public static final String FUNCTION = "function";
}

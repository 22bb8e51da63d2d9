package io.minimax4j.protocol.chat;

import java.util.Map;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** The form of an answer: {@code json_schema} with a schema, {@code json_object} without, or {@code text}. */
@Json(naming = Json.Naming.LowerUnderscore)
public record ResponseFormat(@Nullable String type, @Nullable JsonSchema jsonSchema) {
    public static final String JSON_SCHEMA = "json_schema";
    public static final String JSON_OBJECT = "json_object";

    /** JSON that satisfies the schema. The name has up to 64 letters, digits and underscores. */
    public static ResponseFormat schema(String name, Map<String, Object> schema) {
        return new ResponseFormat(JSON_SCHEMA, new JsonSchema(name, null, schema));
    }

    /** A schema and what it is called. */
    @Json
    public record JsonSchema(@Nullable String name, @Nullable String description,
            @Nullable Map<String, Object> schema) {}
}

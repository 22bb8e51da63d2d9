package io.minimax4j.server.text.legacy;

import io.minimax4j.engine.chat.AnswerForm;
import io.minimax4j.protocol.error.ApiException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the fields of a glyph into a JSON Schema: every field is required, and those of a list keep their order. */
final class GlyphSchema {
    private static final Set<String> TYPES = Set.of("string", "boolean", "number", "integer", "object", "array");

    private GlyphSchema() {}

    static AnswerForm form(String place, @Nullable Map<String, Object> properties) {
        if (properties == null || properties.isEmpty()) {
            throw ApiException.invalid(place + " is missing: the fields of the answer, each with its type");
        }
        return new AnswerForm("", "", object(place, properties));
    }

    private static Map<String, Object> object(String place, Map<?, ?> properties) {
        Map<String, Object> schemas = new LinkedHashMap<>();
        properties.forEach((name, property) -> schemas.put((String) name, property(place, property)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", schemas);
        schema.put("required", new ArrayList<Object>(schemas.keySet()));
        return schema;
    }

    private static Map<String, Object> property(String place, @Nullable Object property) {
        if (!(property instanceof Map<?, ?> fields) || !(fields.get("type") instanceof String type)
                || !TYPES.contains(type)) {
            throw ApiException.invalid(place + ": each field needs a type of string, number, boolean, object or array");
        }
        return switch (type) {
            case "object" -> object(place, inner(place, fields));
            case "array" -> Map.of("type", "array", "items",
                    fields.get("items") == null ? Map.of() : property(place, fields.get("items")));
            default -> simple(fields);
        };
    }

    private static Map<String, Object> simple(Map<?, ?> fields) {
        Map<String, Object> schema = new LinkedHashMap<>();
        fields.forEach((name, value) -> schema.put((String) name, value));
        return schema;
    }

    /** {@code properties}, or {@code property_list} where their order counts. */
    private static Map<?, ?> inner(String place, Map<?, ?> fields) {
        if (fields.get("properties") instanceof Map<?, ?> properties) {
            return properties;
        }
        Map<Object, Object> joined = new LinkedHashMap<>();
        for (Object entry : fields.get("property_list") instanceof List<?> list ? list : List.of()) {
            if (!(entry instanceof Map<?, ?> one && one.get("properties") instanceof Map<?, ?> properties)) {
                throw ApiException.invalid(place + ": each entry of a property_list needs properties");
            }
            joined.putAll(properties);
        }
        return joined;
    }
}

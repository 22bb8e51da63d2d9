package io.minimax4j.server.text.minimax;

import io.minimax4j.engine.chat.AnswerForm;
import io.minimax4j.protocol.chat.ResponseFormat;
import io.minimax4j.protocol.error.ApiException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code response_format}. The platform offers schemas for one model only; here every model takes them, and every
 * schema that says nothing about types but what the platform knows.
 */
final class AnswerForms {
    private static final String TEXT = "text";
    private static final String PLACE = "response_format.json_schema";
    /** The platform's own rule has no dash; OpenAI's has, and its clients use it. */
    private static final Pattern NAME = Pattern.compile("[\\w-]{1,64}");
    private static final Set<String> TYPES = Set.of("string", "array", "number", "integer", "object", "boolean",
            "null");
    /** Where a schema holds schemas: by name, or several of them. */
    private static final List<String> NAMED = List.of("properties", "$defs", "definitions");
    private static final List<String> SEVERAL = List.of("anyOf", "oneOf", "allOf", "prefixItems");
    private static final Pattern SPEAKABLE = Pattern.compile("[A-Za-z_$][\\w$]{0,39}");

    private AnswerForms() {}

    /** Empty if the answer is plain text. */
    static Optional<AnswerForm> read(@Nullable ResponseFormat format) {
        String type = format == null ? null : format.type();
        return switch (type) {
            case null -> Optional.empty();
            case TEXT -> Optional.empty();
            case ResponseFormat.JSON_OBJECT -> Optional.of(new AnswerForm("", "", Map.of("type", "object")));
            case ResponseFormat.JSON_SCHEMA -> Optional.of(form(format.jsonSchema()));
            default -> throw ApiException.invalid("response_format.type must be text, json_object or json_schema");
        };
    }

    private static AnswerForm form(ResponseFormat.@Nullable JsonSchema wanted) {
        Map<String, Object> schema = wanted == null ? null : wanted.schema();
        if (schema == null) {
            throw ApiException.invalid(PLACE + ".schema is missing");
        }
        String name = wanted.name() == null ? "" : wanted.name();
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            throw ApiException.invalid(PLACE + ".name must have 1 to 64 letters, digits or underscores");
        }
        if (schema.containsKey("type") && !"object".equals(schema.get("type"))) {
            throw ApiException.invalid(PLACE + ".schema.type must be object; wrap another type in a property of one");
        }
        check(PLACE + ".schema", schema);
        return new AnswerForm(name, wanted.description() == null ? "" : wanted.description(), schema);
    }

    private static void check(String place, @Nullable Object schema) {
        if (schema instanceof Boolean) {
            return;
        }
        if (!(schema instanceof Map<?, ?> fields)) {
            throw ApiException.invalid(place + " must be an object");
        }
        checkType(place, fields.get("type"));
        for (String field : NAMED) {
            if (fields.get(field) instanceof Map<?, ?> named) {
                named.forEach((name, inner) -> check(place + "." + field + "." + speakable(name), inner));
            } else if (fields.get(field) != null) {
                throw ApiException.invalid(place + "." + field + " must be an object");
            }
        }
        for (String field : SEVERAL) {
            if (fields.get(field) instanceof List<?> several) {
                several.forEach(inner -> check(place + "." + field, inner));
            }
        }
        if (fields.get("items") != null && !(fields.get("items") instanceof List)) {
            check(place + ".items", fields.get("items"));
        }
    }

    private static void checkType(String place, @Nullable Object type) {
        List<?> types = type instanceof List<?> several ? several : type == null ? List.of() : List.of(type);
        for (Object one : types) {
            if (!(one instanceof String word) || !TYPES.contains(word)) {
                throw ApiException.invalid(place + ".type must be string, number, integer, boolean, array or object");
            }
        }
    }

    /** A name as it may stand in a message: one that looks like a name. */
    private static String speakable(@Nullable Object name) {
        return name instanceof String text && SPEAKABLE.matcher(text).matches() ? text : "?";
    }
}

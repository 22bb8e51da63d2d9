package io.minimax4j.verification.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What a JSON value looks like without its values: keys in the order they were written, and the type under each. Whole
 * and broken numbers differ; an array looks like its first element.
 */
public final class Shape {
    private Shape() {}

    public static String of(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> json.properties().stream().map(field -> field.getKey() + ":" + of(field.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
            case ARRAY -> "[" + StreamSupport.stream(json.spliterator(), false).findFirst().map(Shape::of).orElse("")
                    + "]";
            case NUMBER -> json.isIntegralNumber() ? "int" : "float";
            default -> json.getNodeType().name().toLowerCase(Locale.ROOT);
        };
    }
}

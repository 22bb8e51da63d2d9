package io.minimax4j.engine.offline.chat.schema;

import java.util.Set;

/** Names that a message may repeat, because they are the standard's and not the user's. */
final class KeywordNames {
    static final Set<String> ALL = Set.of("type", "properties", "required", "items", "enum", "const", "minimum",
            "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
            "format",
            "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "additionalProperties",
            "patternProperties", "propertyNames", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "$ref",
            "$defs",
            "definitions", "description", "title", "prefixItems", "contains");

    private KeywordNames() {}
}

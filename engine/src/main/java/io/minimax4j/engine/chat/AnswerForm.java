package io.minimax4j.engine.chat;

import java.util.Map;

/**
 * The form of an answer that is JSON and nothing else.
 *
 * @param name what the schema is called, empty if it has no name
 * @param description what it describes, empty if nobody said
 * @param schema the JSON Schema it satisfies, as a map of maps, lists, strings, numbers and booleans
 */
public record AnswerForm(String name, String description, Map<String, Object> schema) {}

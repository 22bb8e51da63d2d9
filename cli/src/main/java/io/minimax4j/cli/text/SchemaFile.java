package io.minimax4j.cli.text;

import io.minimax4j.client.schema.JsonInAnswer;
import io.minimax4j.protocol.chat.ResponseFormat;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The form of an answer, from a file: a JSON Schema, or an object with {@code name} and {@code schema}. */
record SchemaFile(String name, Map<String, Object> schema) {
    private static final int LONGEST_NAME = 64;

    static SchemaFile read(Path path) throws IOException {
        JsonFile file = JsonFile.read(path);
        Map<String, Object> inner = JsonFile.object(file.get("schema"));
        Object name = inner == null ? file.get("title") : file.get("name");
        Map<String, Object> schema = inner == null ? file.fields() : inner;
        if (!(schema.get("type") instanceof String type) || !type.equals("object")) {
            throw new IllegalArgumentException(path + " is no schema of an object; it needs \"type\": \"object\" and"
                    + " \"properties\"");
        }
        return new SchemaFile(usable(name instanceof String text ? text : "answer"), schema);
    }

    private static String usable(String name) {
        String usable = name.replaceAll("[^A-Za-z0-9_]", "_");
        return usable.isEmpty() ? "answer" : usable.substring(0, Math.min(LONGEST_NAME, usable.length()));
    }

    ResponseFormat format() {
        return ResponseFormat.schema(name, schema);
    }

    /** The JSON in an answer, written anew on one line. */
    static String json(String answer) {
        try {
            return Json.text(Json.readObject(JsonInAnswer.of(answer).getBytes(StandardCharsets.UTF_8)));
        } catch (JsonFormatException e) {
            throw new IllegalStateException("the answer is no JSON object: " + e.getMessage()
                    + ". Use a model that follows a schema, such as MiniMax-Text-01, or allow more --max-tokens.", e);
        }
    }
}

package io.minimax4j.cli.text;

import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object that the user keeps in a file. */
record JsonFile(Path path, Map<String, Object> fields) {
    private static final long LARGEST = 1024 * 1024;

    static JsonFile read(Path path) throws IOException {
        if (Files.size(path) > LARGEST) {
            throw new IllegalArgumentException(path + " is larger than 1 MB; it should hold one small JSON object");
        }
        try {
            return new JsonFile(path, Json.readObject(Files.readAllBytes(path)));
        } catch (JsonFormatException e) {
            throw new IllegalArgumentException(path + " is no JSON object: " + e.getMessage(), e);
        }
    }

    @Nullable
    Object get(String name) {
        return fields.get(name);
    }

    /** An object within, null if there is none of that name. */
    static @Nullable Map<String, Object> object(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return null;
        }
        @SuppressWarnings("unchecked") // what is read from JSON has texts for names
        Map<String, Object> fields = (Map<String, Object>) map;
        return fields;
    }
}

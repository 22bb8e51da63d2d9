package io.minimax4j.cli.text;

import io.minimax4j.protocol.chat.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A function from a file: as OpenAI writes it ({@code {"type":"function","function":{...}}}) or its
 * {@code name}, {@code description} and {@code parameters} alone; beside them the {@code command} that answers it and the
 * seconds of its {@code timeout}.
 */
record ToolFile(String name, String description, Map<String, Object> parameters, Optional<ToolProgram> program) {
    private static final Map<String, Object> NO_PARAMETERS = Map.of("type", "object", "properties", Map.of());

    static ToolFile read(Path path) throws IOException {
        JsonFile file = JsonFile.read(path);
        Map<String, Object> inner = JsonFile.object(file.get("function"));
        Map<String, Object> function = inner == null ? file.fields() : inner;
        if (!(function.get("name") instanceof String name)) {
            throw new IllegalArgumentException(path + " has no \"name\"; a function has a name, a description and"
                    + " parameters");
        }
        Map<String, Object> parameters = JsonFile.object(function.get("parameters"));
        String description = function.get("description") instanceof String text ? text : "";
        return new ToolFile(name, description, parameters == null ? NO_PARAMETERS : parameters,
                program(path, file.get("command"), file.get("timeout")));
    }

    private static Optional<ToolProgram> program(Path path, @Nullable Object command, @Nullable Object timeout) {
        if (command == null) {
            return Optional.empty();
        }
        if (!(command instanceof List<?> words) || words.isEmpty()
                || !words.stream().allMatch(String.class::isInstance)) {
            throw new IllegalArgumentException(path
                    + ": \"command\" is a list of texts, the program and its arguments, such as [\"python3\", \"w.py\"]");
        }
        return Optional.of(new ToolProgram(words.stream().map(String.class::cast).toList(), limit(path, timeout)));
    }

    private static Duration limit(Path path, @Nullable Object timeout) {
        if (timeout == null) {
            return ToolProgram.USUAL;
        }
        if (timeout instanceof Long seconds && seconds >= 1 && seconds <= 600) {
            return Duration.ofSeconds(seconds);
        }
        throw new IllegalArgumentException(path + ": \"timeout\" is a whole number of seconds from 1 to 600");
    }

    Tool tool() {
        return Tool.function(name, description, parameters);
    }
}

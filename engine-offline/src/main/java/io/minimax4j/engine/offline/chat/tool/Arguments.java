package io.minimax4j.engine.offline.chat.tool;

import io.minimax4j.engine.offline.chat.schema.Plainest;
import io.minimax4j.engine.offline.chat.schema.Schema;
import io.minimax4j.engine.offline.chat.schema.Shape;
import io.minimax4j.engine.offline.chat.text.Tongue;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Arguments as JSON objects: read from a call, or completed where a call must be made. */
final class Arguments {
    private static final List<String> WORDS = List.of("query", "text", "message", "content", "question", "prompt",
            "input", "title", "task", "q", "keyword", "keywords");

    private Arguments() {}

    /** The arguments of an earlier call; empty if they are no object. */
    static Map<String, Object> read(String arguments) {
        try {
            return arguments.isBlank() ? Map.of() : Json.readObject(arguments.getBytes(StandardCharsets.UTF_8));
        } catch (JsonFormatException e) {
            return Map.of();
        }
    }

    /**
     * Arguments that satisfy the schema, with the plainest values for what nobody said.
     *
     * @throws ApiException 2013 if there are none
     */
    static Map<String, Object> completed(Map<String, Object> known, Schema schema, String request, LocalDate today,
            Tongue tongue) {
        Map<String, Object> arguments = new LinkedHashMap<>(known);
        Plainest plainest = new Plainest(today);
        Shape shape = schema.shape();
        for (String name : shape.required()) {
            Shape property = shape.properties().get(name);
            if (property != null && !arguments.containsKey(name)) {
                arguments.put(name, value(name, property, request, plainest, tongue));
            }
        }
        for (int tries = arguments.size(); tries >= 0; tries--) {
            Optional<List<String>> objection = schema.objection(arguments);
            if (objection.isEmpty()) {
                return arguments;
            }
            String name = objection.get().getFirst();
            Shape property = shape.properties().get(name);
            arguments.remove(name);
            if (property != null && shape.required().contains(name)) {
                plainest.of(property).ifPresent(value -> arguments.put(name, value.json()));
            }
        }
        Object whole = plainest.of(shape).map(Plainest.Value::json).orElse(null);
        if (whole instanceof Map<?, ?> && schema.accepts(whole)) {
            return Json.readObject(Json.text(whole).getBytes(StandardCharsets.UTF_8));
        }
        throw ApiException.invalid(
                "tool_choice asks for a call, but no arguments could be made that satisfy the schema of the tool's parameters; simplify it");
    }

    private static Object value(String name, Shape property, String request, Plainest plainest, Tongue tongue) {
        boolean free = property.choices().isEmpty() && property.type().equals("string");
        if (free && WORDS.contains(name) && !request.isBlank() && property.acceptsText(request.strip())) {
            return request.strip();
        }
        Object plain = plainest.of(property).map(Plainest.Value::json).orElse("");
        String unknown = tongue.say("unknown", "未知");
        return "".equals(plain) && property.acceptsText(unknown) ? unknown : plain;
    }
}

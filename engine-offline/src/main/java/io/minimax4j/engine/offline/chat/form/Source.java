package io.minimax4j.engine.offline.chat.form;

import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.engine.offline.chat.skill.Reply;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a form is filled from.
 *
 * @param texts what the user said, the last first
 * @param results what tools returned last, as JSON
 * @param reply what would be answered without a form
 */
record Source(List<String> texts, List<Object> results, Supplier<Reply> reply) {
    private static final int DEEPEST = 12;
    private static final int MOST_TURNS = 12;

    static Source of(List<Turn> turns, Supplier<Reply> reply) {
        List<String> texts = new ArrayList<>();
        List<Object> results = new ArrayList<>();
        for (Turn turn : turns.reversed()) {
            if (turn.speaker() == Speaker.USER && texts.size() < MOST_TURNS) {
                texts.add(turn.text());
            } else if (turn.speaker() == Speaker.TOOL) {
                Object json = json(turn.text());
                if (json != null) {
                    results.add(json);
                }
            }
        }
        return new Source(texts.isEmpty() ? List.of("") : texts, results, reply);
    }

    private static @Nullable Object json(String text) {
        String plain = text.strip();
        if (!plain.startsWith("{") && !plain.startsWith("[")) {
            return null;
        }
        try {
            return Json.readObject(("{\"it\":" + plain + "}").getBytes(StandardCharsets.UTF_8)).get("it");
        } catch (JsonFormatException e) {
            return null;
        }
    }

    /** What a tool returned under a name. */
    Optional<Object> returned(String name) {
        return results.stream().flatMap(json -> member(json, name, 0).stream()).findFirst();
    }

    private static Optional<Object> member(@Nullable Object json, String name, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (json instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (name.equalsIgnoreCase(String.valueOf(entry.getKey())) && entry.getValue() != null) {
                    return Optional.of(entry.getValue());
                }
            }
            return map.values().stream().flatMap(value -> member(value, name, depth + 1).stream())
                    .map(Object.class::cast).findFirst();
        }
        return json instanceof List<?> list
                ? list.stream().flatMap(value -> member(value, name, depth + 1).stream()).map(Object.class::cast)
                        .findFirst()
                : Optional.empty();
    }
}

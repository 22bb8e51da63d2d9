package io.minimax4j.engine.offline.chat.form;

import io.minimax4j.engine.chat.AnswerForm;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.offline.chat.reading.Conversions;
import io.minimax4j.engine.offline.chat.reading.Pairs;
import io.minimax4j.engine.offline.chat.schema.Plainest;
import io.minimax4j.engine.offline.chat.schema.Schema;
import io.minimax4j.engine.offline.chat.schema.Schemas;
import io.minimax4j.engine.offline.chat.schema.Shape;
import io.minimax4j.engine.offline.chat.skill.Reply;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.json.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the one JSON text that an answer of a form is. */
public final class FormedAnswer {
    private static final int MOST_REPAIRS = 64;

    private final Schemas schemas;

    public FormedAnswer(Schemas schemas) {
        this.schemas = schemas;
    }

    /**
     * The text.
     *
     * @param reply what would be answered without a form
     * @throws ApiException 2013 if the schema is not sound, or no value that satisfies it was found
     */
    public String of(AnswerForm form, List<Turn> turns, LocalDate today, Supplier<Reply> reply) {
        Schema schema = schemas.of(form.schema(), "the schema of response_format");
        Source source = Source.of(turns, reply);
        Shape shape = schema.shape();
        Object value = isFree(shape) ? free(source, today) : new FormFilling(source, today).value("", shape);
        Object sound = repaired(value, schema, new Plainest(today));
        return sound == null ? "null" : Json.text(sound);
    }

    private static boolean isFree(Shape shape) {
        boolean object = shape.types().isEmpty() || shape.type().equals("object");
        return object && shape.properties().isEmpty() && shape.required().isEmpty() && shape.choices().isEmpty()
                && shape.alternatives().isEmpty()
                && (shape.type().equals("object") || shape.type().equals("string") && shape.types().isEmpty());
    }

    /** Without names to fill, what the text says in pairs; without pairs, the answer. */
    private static Map<String, Object> free(Source source, LocalDate today) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (String text : source.texts()) {
            Pairs.of(text).all().forEach((name, value) -> object.putIfAbsent(name, typed(value)));
            if (!object.isEmpty()) {
                return object;
            }
        }
        if (source.results().size() == 1 && source.results().getFirst() instanceof Map<?, ?> result) {
            result.forEach((name, value) -> object.put(String.valueOf(name), value));
            return object;
        }
        object.put("answer", source.reply().get().text());
        return object;
    }

    private static Object typed(String value) {
        if (value.matches("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,18})?")) {
            return Plainest.json(new BigDecimal(value));
        }
        return value.equals("true") || value.equals("false") ? (Object) Boolean.valueOf(value) : value;
    }

    /** Takes back what the schema refuses, part by part. */
    private static @Nullable Object repaired(@Nullable Object value, Schema schema, Plainest plainest) {
        for (int i = 0; i < MOST_REPAIRS; i++) {
            Optional<List<String>> objection = schema.objection(value == null ? Nothing.NULL : value);
            if (objection.isEmpty()) {
                return value;
            }
            if (!(value instanceof Map<?, ?>) || !withdraw(value, objection.get(), schema.shape(), plainest)) {
                break;
            }
        }
        Optional<Plainest.Value> plain = plainest.of(schema.shape());
        if (plain.isPresent() && schema.objection(plain.get().json()).isEmpty()) {
            return plain.get().json();
        }
        throw ApiException.invalid(
                "the schema of response_format allows no value that could be found without a model; simplify it");
    }

    private enum Nothing {
        NULL
    }

    @SuppressWarnings("unchecked")
    private static boolean withdraw(Object value, List<String> path, Shape shape, Plainest plainest) {
        Object at = value;
        Shape part = shape;
        for (int i = 0; i < path.size(); i++) {
            String name = path.get(i);
            if (at instanceof Map<?, ?> && part.properties().get(name) != null) {
                Map<String, Object> map = (Map<String, Object>) at;
                Shape property = part.properties().get(name);
                Object inner = map.get(name);
                boolean last = i == path.size() - 1 || !(inner instanceof Map || inner instanceof List);
                if (last) {
                    Object before = map.remove(name);
                    Optional<Plainest.Value> plain = part.required().contains(name)
                            ? plainest.of(property)
                            : Optional.empty();
                    plain.ifPresent(found -> map.put(name, found.json()));
                    return plain.isEmpty() || !Objects.equals(before, plain.get().json());
                }
                at = inner;
                part = property;
            } else if (at instanceof List<?> list && name.matches("\\d{1,6}") && Integer.parseInt(name) < list.size()) {
                if (i == path.size() - 1) {
                    List<Object> changed = (List<Object>) at;
                    changed.remove(Integer.parseInt(name));
                    return true;
                }
                at = list.get(Integer.parseInt(name));
                part = part.items();
            } else {
                return false;
            }
        }
        return false;
    }

    static List<Object> changeable(List<?> list) {
        return new ArrayList<>(list);
    }

    static Optional<Object> converted(Object value, Shape shape, LocalDate today) {
        return value instanceof String text ? Conversions.of(text, shape, today) : Optional.of(value);
    }
}

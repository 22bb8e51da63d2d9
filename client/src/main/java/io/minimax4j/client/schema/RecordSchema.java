package io.minimax4j.client.schema;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;

/**
 * A record as JSON: its schema, and how a text becomes one.
 *
 * <p>A component's name in JSON is its own unless {@link FieldName} gives another; {@link Described} tells the model what
 * it means. A component is made of text, numbers, booleans, enums, {@code LocalDate}, {@code LocalTime},
 * {@code LocalDateTime}, {@code OffsetDateTime}, {@code Instant}, {@code Duration}, {@code URI}, {@code UUID}, other
 * records, and {@code List}, {@code Set} and {@code Map<String, …>} of these. {@code Object} takes any JSON value. Every
 * component is required, except an {@code Optional}, a boxed number or Boolean, and one that is annotated with a
 * {@code Nullable} of any library.
 *
 * <p>A record that is not public, or lies in a module that does not export it, is read by reflection: in a named module
 * the package has to be opened ({@code opens my.records;}).
 *
 * @param <T> the record
 */
public final class RecordSchema<T extends Record> {
    private final Class<T> type;
    private final RecordForm form;

    private RecordSchema(Class<T> type, RecordForm form) {
        this.type = type;
        this.form = form;
    }

    /**
     * The schema of a record.
     *
     * @throws IllegalArgumentException if a component is of a type that JSON has no form for, or the record cannot be
     *         reached; the message says what to change
     */
    public static <T extends Record> RecordSchema<T> of(Class<T> type) {
        return new RecordSchema<>(type, Forms.ofRecord(type));
    }

    /** The JSON Schema: an object with properties and what of them is required. */
    public Map<String, Object> schema() {
        return form.schema();
    }

    /** The name of the record, of letters, digits and underscores and 64 of them at most, as the platform wants it. */
    public String name() {
        String name = type.getSimpleName().replaceAll("\\W", "_");
        return name.length() > 64 ? name.substring(0, 64) : name;
    }

    /**
     * The record that a JSON object stands for.
     *
     * @throws RecordMismatchException if the text is not a JSON object, or does not fit
     */
    public T read(String json) {
        return type.cast(form.read(object(json), Place.TOP));
    }

    /**
     * The record in an answer of a model: reasoning between {@code <think>} marks, the fence of a code block and words
     * around the object are passed over.
     *
     * @throws RecordMismatchException if there is no JSON object in it, or it does not fit
     */
    public T readAnswer(String answer) {
        return read(JsonInAnswer.of(answer));
    }

    private static Map<String, Object> object(String json) {
        if (json.isBlank()) {
            throw Place.TOP.refused("there is no JSON, but nothing");
        }
        try {
            return Json.readObject(json.getBytes(StandardCharsets.UTF_8));
        } catch (JsonFormatException e) {
            throw Place.TOP.refused("no JSON object: " + e.getMessage(), e);
        }
    }
}

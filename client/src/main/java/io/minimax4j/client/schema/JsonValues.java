package io.minimax4j.client.schema;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.minimax4j.protocol.json.Json;
import org.jspecify.annotations.Nullable;

/** Java values as JSON text, by the same rules as {@link RecordSchema}. */
public final class JsonValues {
    private JsonValues() {}

    /**
     * A record, map, collection, number, text, enum, date or time as JSON. What is none of these is written as the text
     * of its {@code toString()}.
     *
     * @throws IllegalArgumentException if a record cannot be reached; the message says what to change
     */
    public static String text(@Nullable Object value) {
        Object plain = plain(value);
        return plain == null ? "null" : Json.text(plain);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return plain(optional.orElse(null));
        }
        if (value instanceof Record given) {
            return fields(given);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((name, item) -> plain.put(String.valueOf(name), plain(item)));
            return plain;
        }
        if (value instanceof Collection<?> items) {
            List<@Nullable Object> plain = new ArrayList<>();
            items.forEach(item -> plain.add(plain(item)));
            return plain;
        }
        return scalar(value);
    }

    private static @Nullable Object scalar(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return EnumForm.nameOf(constant);
        }
        boolean asItIs = value == null || value instanceof Boolean || value instanceof Number && finite(value);
        return asItIs ? value : value.toString();
    }

    private static boolean finite(Object number) {
        return !(number instanceof Double || number instanceof Float)
                || Double.isFinite(((Number) number).doubleValue());
    }

    private static Map<String, @Nullable Object> fields(Record given) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : given.getClass().getRecordComponents()) {
            Object value = plain(value(component, given));
            if (value != null) {
                fields.put(RecordForm.nameOf(component), value);
            }
        }
        return fields;
    }

    private static @Nullable Object value(RecordComponent component, Record given) {
        if (!component.getAccessor().trySetAccessible() && !component.getAccessor().canAccess(given)) {
            throw RecordForm.closed(given.getClass());
        }
        try {
            return component.getAccessor().invoke(given);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(component.getName() + " of " + given.getClass().getName()
                    + " cannot be read", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + given.getClass().getName(), e);
        }
    }
}

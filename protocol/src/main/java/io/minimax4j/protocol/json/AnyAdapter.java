package io.minimax4j.protocol.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value as plain Java, without loss: the library's own adapter turns large whole numbers into doubles and
 * drops nulls, which would change ids and tool arguments on their way through.
 */
final class AnyAdapter implements JsonAdapter<Object> {
    @Override
    public @Nullable Object fromJson(JsonReader reader) {
        if (reader.isNullValue()) {
            return null;
        }
        return switch (reader.currentToken()) {
            case BEGIN_OBJECT -> object(reader);
            case BEGIN_ARRAY -> array(reader);
            case STRING -> reader.readString();
            case BOOLEAN -> reader.readBoolean();
            case NUMBER -> number(reader.readDecimal());
            default -> throw new JsonFormatException("not a JSON value");
        };
    }

    private Map<String, Object> object(JsonReader reader) {
        Map<String, Object> map = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNextField()) {
            String name = reader.nextField();
            map.put(name, fromJson(reader));
        }
        reader.endObject();
        return map;
    }

    private List<Object> array(JsonReader reader) {
        List<Object> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNextElement()) {
            list.add(fromJson(reader));
        }
        reader.endArray();
        return list;
    }

    private static Number number(BigDecimal value) {
        if (value.scale() > 0 || value.scale() < -18) {
            return value;
        }
        BigInteger whole = value.toBigIntegerExact();
        if (whole.bitLength() < Long.SIZE) {
            return whole.longValue();
        }
        return whole;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Object value) {
        if (value == null) {
            writer.nullValue();
        } else if (value instanceof Map<?, ?> map) {
            writer.beginObject();
            map.forEach((name, item) -> {
                writer.name((String) name);
                write(writer, item);
            });
            writer.endObject();
        } else if (value instanceof Iterable<?> items) {
            writer.beginArray();
            items.forEach(item -> write(writer, item));
            writer.endArray();
        } else {
            write(writer, value);
        }
    }

    /** A null inside a free object is content and is written, unlike the absent field of a record. */
    private void write(JsonWriter writer, @Nullable Object value) {
        if (value == null) {
            boolean before = writer.serializeNulls();
            writer.serializeNulls(true);
            writer.nullValue();
            writer.serializeNulls(before);
        } else if (value instanceof Map || value instanceof Iterable) {
            toJson(writer, value);
        } else {
            scalar(writer, value);
        }
    }

    private static void scalar(JsonWriter writer, Object value) {
        if (value instanceof String text) {
            writer.value(text);
        } else if (value instanceof Boolean bool) {
            writer.value(bool.booleanValue());
        } else if (value instanceof Integer || value instanceof Long) {
            writer.value(((Number) value).longValue());
        } else if (value instanceof Number number) {
            writer.value(new BigDecimal(number.toString()));
        } else {
            throw new IllegalArgumentException("not a JSON value: " + value.getClass().getName());
        }
    }
}

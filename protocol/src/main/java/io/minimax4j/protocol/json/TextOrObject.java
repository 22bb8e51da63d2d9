package io.minimax4j.protocol.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonReader.Token;
import io.avaje.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A record that some clients send as JSON in a text, and others as it is. Written as it is. */
final class TextOrObject<T> implements JsonAdapter<T> {
    private final JsonAdapter<T> fields;

    TextOrObject(JsonAdapter<T> fields) {
        this.fields = fields;
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) {
        if (reader.isNullValue()) {
            return null;
        }
        if (reader.currentToken() != Token.STRING) {
            return fields.fromJson(reader);
        }
        String json = reader.readString();
        if (json.isBlank()) {
            return null;
        }
        JsonText text = new JsonText(json.getBytes(StandardCharsets.UTF_8));
        T value = fields.fromJson(text);
        text.end();
        return value;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) {
        if (value == null) {
            writer.nullValue();
        } else {
            fields.toJson(writer, value);
        }
    }
}

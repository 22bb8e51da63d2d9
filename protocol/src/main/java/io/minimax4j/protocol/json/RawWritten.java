package io.minimax4j.protocol.json;

import java.nio.charset.StandardCharsets;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.json.stream.DelegateJsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record that holds JSON as text. The library's writer keeps only the lower eight bits of each character of such
 * a text, which is right for ASCII alone; so it is given the bytes of UTF-8, one in each character.
 */
final class RawWritten<T> implements JsonAdapter<T> {
    private final JsonAdapter<T> fields;

    RawWritten(JsonAdapter<T> fields) {
        this.fields = fields;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) {
        if (value == null) {
            writer.nullValue();
            return;
        }
        fields.toJson(new BytesInCharacters(writer), value);
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) {
        return reader.isNullValue() ? null : fields.fromJson(reader);
    }

    private static final class BytesInCharacters extends DelegateJsonWriter {
        BytesInCharacters(JsonWriter writer) {
            super(writer);
        }

        @Override
        public void rawValue(String value) {
            super.rawValue(new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        }
    }
}

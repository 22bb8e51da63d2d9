package io.minimax4j.protocol.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Writes a record without its nulls, also where it stands inside one of {@link NullsWritten}. */
final class NullsLeftOut<T> implements JsonAdapter<T> {
    private final JsonAdapter<T> fields;

    NullsLeftOut(JsonAdapter<T> fields) {
        this.fields = fields;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) {
        if (value == null) {
            writer.nullValue();
            return;
        }
        boolean before = writer.serializeNulls();
        writer.serializeNulls(false);
        fields.toJson(writer, value);
        writer.serializeNulls(before);
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) {
        return reader.isNullValue() ? null : fields.fromJson(reader);
    }
}

package io.minimax4j.protocol.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Writes every field of a record, also those that are null: some clients tell "not yet" from "unknown field" by it. */
final class NullsWritten<T> implements JsonAdapter<T> {
    private final JsonAdapter<T> fields;

    NullsWritten(JsonAdapter<T> fields) {
        this.fields = fields;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) {
        if (value == null) {
            writer.nullValue();
            return;
        }
        boolean before = writer.serializeNulls();
        writer.serializeNulls(true);
        fields.toJson(writer, value);
        writer.serializeNulls(before);
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) {
        return reader.isNullValue() ? null : fields.fromJson(reader);
    }
}

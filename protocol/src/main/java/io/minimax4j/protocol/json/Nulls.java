package io.minimax4j.protocol.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Decides for one record whether its fields that are null are written, wherever it stands. */
final class Nulls<T> implements JsonAdapter<T> {
    private final JsonAdapter<T> fields;
    private final boolean written;

    private Nulls(JsonAdapter<T> fields, boolean written) {
        this.fields = fields;
        this.written = written;
    }

    /** Every field is written: some clients tell "not yet" from "unknown field" by it. */
    static <T> JsonAdapter<T> written(JsonAdapter<T> fields) {
        return new Nulls<>(fields, true);
    }

    /** No null is written, also inside a record that writes its own. */
    static <T> JsonAdapter<T> leftOut(JsonAdapter<T> fields) {
        return new Nulls<>(fields, false);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) {
        if (value == null) {
            writer.nullValue();
            return;
        }
        boolean before = writer.serializeNulls();
        writer.serializeNulls(written);
        fields.toJson(writer, value);
        writer.serializeNulls(before);
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) {
        return reader.isNullValue() ? null : fields.fromJson(reader);
    }
}

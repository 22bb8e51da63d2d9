package io.minimax4j.protocol.json;

import java.util.function.Function;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** An open enum: any text is kept, so a value that a later edition adds does not fail here. */
final class TextAdapter<T> implements JsonAdapter<T> {
    private final Function<String, T> of;
    private final Function<T, String> text;

    TextAdapter(Function<String, T> of, Function<T, String> text) {
        this.of = of;
        this.text = text;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) {
        if (value == null) {
            writer.nullValue();
        } else {
            writer.value(text.apply(value));
        }
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) {
        return reader.isNullValue() ? null : of.apply(reader.readString());
    }
}

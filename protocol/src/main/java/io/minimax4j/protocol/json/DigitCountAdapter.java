package io.minimax4j.protocol.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.minimax4j.protocol.image.DigitCount;
import org.jspecify.annotations.Nullable;

/** Written as digits in a string, read in either form. */
final class DigitCountAdapter implements JsonAdapter<DigitCount> {
    @Override
    public void toJson(JsonWriter writer, @Nullable DigitCount value) {
        if (value == null) {
            writer.nullValue();
        } else {
            writer.value(Integer.toString(value.value()));
        }
    }

    @Override
    public @Nullable DigitCount fromJson(JsonReader reader) {
        Integer value = NumberAdapters.INT.nullSafe().fromJson(reader);
        return value == null ? null : new DigitCount(value);
    }
}

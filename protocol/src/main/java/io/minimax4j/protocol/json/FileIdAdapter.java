package io.minimax4j.protocol.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.minimax4j.protocol.file.FileId;
import org.jspecify.annotations.Nullable;

/** Digits in a string, or a number: clients pass on an id in the form they got it. */
final class FileIdAdapter implements JsonAdapter<FileId> {
    @Override
    public void toJson(JsonWriter writer, @Nullable FileId value) {
        if (value == null) {
            writer.nullValue();
        } else {
            writer.value(value.digits());
        }
    }

    @Override
    public @Nullable FileId fromJson(JsonReader reader) {
        if (reader.isNullValue()) {
            return null;
        }
        return reader.currentToken() == JsonReader.Token.NUMBER
                ? FileId.of(reader.readLong())
                : new FileId(reader.readString());
    }
}

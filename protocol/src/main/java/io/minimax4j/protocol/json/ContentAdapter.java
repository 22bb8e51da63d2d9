package io.minimax4j.protocol.json;

import java.util.ArrayList;
import java.util.List;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.minimax4j.protocol.chat.Content;
import io.minimax4j.protocol.chat.Part;
import org.jspecify.annotations.Nullable;

/** The content of a message: a string, or an array of parts. */
final class ContentAdapter implements JsonAdapter<Content> {
    @Override
    public @Nullable Content fromJson(JsonReader reader) {
        if (reader.isNullValue()) {
            return null;
        }
        return switch (reader.currentToken()) {
            case STRING -> Content.of(reader.readString());
            case BEGIN_ARRAY -> new Content.Parts(parts(reader));
            default -> throw new JsonFormatException("content is a string or an array of parts");
        };
    }

    private static List<Part> parts(JsonReader reader) {
        List<Part> parts = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNextElement()) {
            parts.add(Part.read(new AnyAdapter().fromJson(reader)));
        }
        reader.endArray();
        return parts;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Content content) {
        if (content instanceof Content.Text text) {
            writer.value(text.text());
        } else if (content instanceof Content.Parts parts) {
            new AnyAdapter().toJson(writer, parts.parts().stream().map(Part::fields).toList());
        } else {
            writer.nullValue();
        }
    }
}

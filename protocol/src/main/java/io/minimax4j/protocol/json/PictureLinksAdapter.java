package io.minimax4j.protocol.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.minimax4j.protocol.video.PictureLinks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of links, or one by itself. */
final class PictureLinksAdapter implements JsonAdapter<PictureLinks> {
    @Override
    public @Nullable PictureLinks fromJson(JsonReader reader) {
        Object value = new AnyAdapter().fromJson(reader);
        if (value == null) {
            return null;
        }
        List<?> all = value instanceof List<?> list ? list : List.of(value);
        return new PictureLinks(all.stream().map(PictureLinksAdapter::link).toList());
    }

    private static String link(@Nullable Object value) {
        if (value instanceof String link) {
            return link;
        }
        throw new JsonFormatException("image is [\"<link or data URL>\"]");
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable PictureLinks value) {
        new AnyAdapter().toJson(writer, value == null ? null : value.all());
    }
}

package io.minimax4j.protocol.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.minimax4j.protocol.image.ImageSubject;
import io.minimax4j.protocol.image.ImageSubjects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of subjects, one subject, or the text of a link alone. */
final class ImageSubjectsAdapter implements JsonAdapter<ImageSubjects> {
    private static final String TYPE = "type";
    private static final String FILE = "image_file";
    private static final List<String> NAMES = List.of(FILE, "image_url", "image");

    @Override
    public @Nullable ImageSubjects fromJson(JsonReader reader) {
        Object value = new AnyAdapter().fromJson(reader);
        if (value == null) {
            return null;
        }
        if (value instanceof String link) {
            return ImageSubjects.of(link);
        }
        List<?> all = value instanceof List<?> list ? list : List.of(value);
        return new ImageSubjects(all.stream().map(ImageSubjectsAdapter::subject).toList());
    }

    private static ImageSubject subject(@Nullable Object value) {
        if (value instanceof String link) {
            return new ImageSubject(ImageSubject.CHARACTER, link);
        }
        if (!(value instanceof Map<?, ?> fields)) {
            throw unexpected();
        }
        String file = null;
        for (String name : NAMES) {
            Object given = fields.get(name);
            file = file == null && given != null ? text(given) : file;
        }
        Object type = fields.get(TYPE);
        return new ImageSubject(type == null ? null : text(type), file);
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw unexpected();
    }

    private static JsonFormatException unexpected() {
        return new JsonFormatException(
                "subject_reference is [{\"type\": \"character\", \"image_file\": \"<link or data URL>\"}]");
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable ImageSubjects value) {
        if (value == null) {
            writer.nullValue();
            return;
        }
        List<Map<String, Object>> all = new ArrayList<>();
        for (ImageSubject subject : value.all()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            if (subject.type() != null) {
                fields.put(TYPE, subject.type());
            }
            if (subject.imageFile() != null) {
                fields.put(FILE, subject.imageFile());
            }
            all.add(fields);
        }
        new AnyAdapter().toJson(writer, all);
    }
}

package io.minimax4j.protocol.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.minimax4j.protocol.speech.PronunciationDict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules of pronunciation: {@code {"tone": ["from/to"]}}, or a list of {@code {"tone": "to", "text": "from"}}. */
final class PronunciationDictAdapter implements JsonAdapter<PronunciationDict> {
    private static final String TONE = "tone";

    @Override
    public @Nullable PronunciationDict fromJson(JsonReader reader) {
        Object value = new AnyAdapter().fromJson(reader);
        if (value == null) {
            return null;
        }
        if (value instanceof Map<?, ?> dict) {
            return new PronunciationDict(rules(dict.get(TONE)));
        }
        if (value instanceof List<?> list) {
            return new PronunciationDict(list.stream().map(PronunciationDictAdapter::rule).toList());
        }
        throw unexpected();
    }

    private static List<String> rules(@Nullable Object tone) {
        if (tone == null) {
            return List.of();
        }
        List<?> rules = tone instanceof List<?> list ? list : List.of(tone);
        return rules.stream().map(PronunciationDictAdapter::text).toList();
    }

    private static String text(@Nullable Object rule) {
        if (rule instanceof String text) {
            return text;
        }
        throw unexpected();
    }

    private static String rule(@Nullable Object entry) {
        if (entry instanceof Map<?, ?> pair && pair.get("text") instanceof String written
                && pair.get(TONE) instanceof String spoken) {
            return written + "/" + spoken;
        }
        throw unexpected();
    }

    private static JsonFormatException unexpected() {
        return new JsonFormatException("pronunciation_dict is {\"tone\": [\"written/spoken\", ...]}");
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable PronunciationDict dict) {
        new AnyAdapter().toJson(writer, dict == null ? null : Map.of(TONE, dict.tone()));
    }
}

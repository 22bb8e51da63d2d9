package io.minimax4j.protocol.anthropic;

import java.util.LinkedHashMap;
import java.util.Map;

import io.minimax4j.protocol.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Where a picture or a video comes from.
 *
 * @param type {@code base64} or {@code url}
 * @param mediaType what {@code data} holds, such as {@code image/png}
 * @param data base64 text, with the type {@code base64}
 * @param url with the type {@code url}
 */
public record MediaSource(
        @Nullable String type,
        @Nullable String mediaType,
        @Nullable String data,
        @Nullable String url) {

    /** Content that stands in the request itself. */
    public static MediaSource base64(String mediaType, String data) {
        return new MediaSource("base64", mediaType, data, null);
    }

    /** Content that a URL leads to. */
    public static MediaSource url(String url) {
        return new MediaSource("url", null, null, url);
    }

    static MediaSource read(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> map)) {
            throw new JsonFormatException("a content block of pictures or video lacks its source");
        }
        return new MediaSource(text(map, "type"), text(map, "media_type"), text(map, "data"), text(map, "url"));
    }

    private static @Nullable String text(Map<?, ?> map, String field) {
        return map.get(field) instanceof String text ? text : null;
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "type", type);
        put(fields, "media_type", mediaType);
        put(fields, "data", data);
        put(fields, "url", url);
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}

package io.minimax4j.protocol.chat;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import io.minimax4j.protocol.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/** One part of a message's content. A type that this edition does not know is kept as it came. */
public sealed interface Part {

    /** The part as a JSON object. */
    Map<String, Object> fields();

    /** Reads a part from a free JSON value. */
    static Part read(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> map) || !(map.get("type") instanceof String type)) {
            throw new JsonFormatException("a content part is an object with a type");
        }
        if (type.equals("text") && map.get("text") instanceof String text) {
            return new Text(text);
        }
        if (type.equals("image_url") && map.get("image_url") instanceof Map<?, ?> image
                && image.get("url") instanceof String url) {
            return new ImageUrl(url, image.get("detail") instanceof String detail ? detail : null);
        }
        if (type.equals("image_url") && map.get("image_url") instanceof String url) {
            return new ImageUrl(url);
        }
        if (type.equals("text") || type.equals("image_url")) {
            throw new JsonFormatException("a content part of type " + type + " lacks its " + type);
        }
        return new Other(asFields(map));
    }

    /** The type first, as every sample has it. */
    private static Map<String, Object> typed(String type, Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", type);
        fields.put(type, value);
        return fields;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asFields(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    record Text(String text) implements Part {
        @Override
        public Map<String, Object> fields() {
            return typed("text", text);
        }
    }

    /**
     * A picture by public URL or {@code data:} URL, in a {@code detail} of low, default or high. Some clients write the URL
     * where the object belongs; it is read as well.
     */
    record ImageUrl(String url, @Nullable String detail) implements Part {
        public ImageUrl(String url) {
            this(url, null);
        }

        /** A picture that is sent along, of a media type such as {@code image/png}. */
        public static ImageUrl of(byte[] picture, String mediaType) {
            return new ImageUrl("data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(picture));
        }

        @Override
        public Map<String, Object> fields() {
            return typed("image_url", detail == null ? Map.of("url", url) : Map.of("url", url, "detail", detail));
        }
    }

    /** A part of another type. */
    record Other(Map<String, Object> fields) implements Part {}
}

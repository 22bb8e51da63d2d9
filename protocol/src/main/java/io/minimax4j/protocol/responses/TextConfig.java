package io.minimax4j.protocol.responses;

import io.avaje.jsonb.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of the response's text. */
@Json
public record TextConfig(@Nullable Format format) {
    public static final TextConfig PLAIN = new TextConfig(new Format(Format.TEXT, null, null, null, null));

    /** {@code text}, {@code json_object}, or {@code json_schema} with the schema beside its name. */
    @Json
    public record Format(@Nullable String type, @Nullable String name, @Nullable String description,
            @Nullable Map<String, Object> schema, @Nullable Boolean strict) {
        public static final String TEXT = "text";
        public static final String JSON_OBJECT = "json_object";
        public static final String JSON_SCHEMA = "json_schema";
    }
}

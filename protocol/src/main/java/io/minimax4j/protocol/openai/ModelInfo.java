package io.minimax4j.protocol.openai;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * A model of {@code /v1/models}.
 *
 * @param created when it came out, in seconds since 1970
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record ModelInfo(@Nullable String id, @Nullable String object, long created, @Nullable String ownedBy) {
    public static final String OBJECT = "model";

    /** A model of the platform's own. */
    public static ModelInfo of(String id, long created) {
        return new ModelInfo(id, OBJECT, created, "minimax");
    }
}

package io.minimax4j.protocol.video;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Who is to be seen in a clip: type {@code character} and one picture. */
@Json(naming = Json.Naming.LowerUnderscore)
public record VideoSubject(
        @Nullable String type,
        @Nullable PictureLinks image) {
    public static final String CHARACTER = "character";
}

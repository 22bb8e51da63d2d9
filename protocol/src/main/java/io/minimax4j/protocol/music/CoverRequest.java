package io.minimax4j.protocol.music;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * A request to listen to a song that is to be covered (contract 6.5).
 *
 * @param model {@value #MODEL}
 * @param audioUrl where it is; either this or {@code audioBase64}
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record CoverRequest(@Nullable String model, @Nullable String audioUrl, @Nullable String audioBase64) {
    public static final String MODEL = "music-cover";
}

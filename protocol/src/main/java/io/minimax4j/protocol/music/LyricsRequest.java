package io.minimax4j.protocol.music;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * A request for lyrics (contract 6.6).
 *
 * @param mode {@link #WRITE} or {@link #EDIT}
 * @param prompt what they are about, at most 2,000 characters; empty for anything
 * @param lyrics what is to be edited, at most 3,500 characters
 * @param title kept as it is in the reply
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record LyricsRequest(@Nullable String mode, @Nullable String prompt, @Nullable String lyrics,
        @Nullable String title) {
    public static final String WRITE = "write_full_song";
    public static final String EDIT = "edit";
}

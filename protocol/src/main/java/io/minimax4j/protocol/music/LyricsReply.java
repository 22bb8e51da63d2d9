package io.minimax4j.protocol.music;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/**
 * Lyrics that were written (contract 6.6).
 *
 * @param styleTags by comma
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record LyricsReply(@Nullable String songTitle, @Nullable String styleTags, @Nullable String lyrics,
        @Nullable BaseResp baseResp) {}

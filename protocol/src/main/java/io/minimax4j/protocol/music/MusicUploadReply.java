package io.minimax4j.protocol.music;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/**
 * What names a recording that was uploaded for {@code music-01} (contract 6.1).
 *
 * @param voiceId of one with purpose {@code song} or {@code voice}
 * @param instrumentalId of one with purpose {@code song} or {@code instrumental}
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record MusicUploadReply(@Nullable String voiceId, @Nullable String instrumentalId,
        @Nullable BaseResp baseResp) {}

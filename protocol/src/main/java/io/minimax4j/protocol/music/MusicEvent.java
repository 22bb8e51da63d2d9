package io.minimax4j.protocol.music;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/**
 * One event of a stream that brings a song (contract 6.4): pieces of status 1 without {@code extraInfo}, which is written as
 * null, then one of status 2.
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record MusicEvent(MusicReply.@Nullable Data data, @Nullable String traceId,
        MusicReply.@Nullable MusicInfo extraInfo, @Nullable BaseResp baseResp) {}

package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** The task that speaks a long text, and the file its result will be (contract 4.1). */
@Json(naming = Json.Naming.LowerUnderscore)
public record LongSpeechReply(
        @Nullable Long taskId,
        @Nullable String taskToken,
        @Nullable Long fileId,
        @Nullable Long usageCharacters,
        @Nullable BaseResp baseResp) {}

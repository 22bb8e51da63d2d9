package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** How far a long text is: {@code Processing}, {@code Success}, {@code Failed} or {@code Expired} (contract 4.2). */
@Json(naming = Json.Naming.LowerUnderscore)
public record LongSpeechStatus(
        @Nullable Long taskId,
        @Nullable String status,
        @Nullable Long fileId,
        @Nullable BaseResp baseResp) {
    public static final String PROCESSING = "Processing";
    public static final String SUCCESS = "Success";
    public static final String FAILED = "Failed";
    public static final String EXPIRED = "Expired";
}

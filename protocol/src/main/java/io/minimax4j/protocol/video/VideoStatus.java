package io.minimax4j.protocol.video;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** How far a clip of version 1 is (contract 1.3). A failure has a code other than 0 in {@code base_resp}. */
@Json(naming = Json.Naming.LowerUnderscore)
public record VideoStatus(
        @Nullable String taskId,
        @Nullable String status,
        @Nullable String fileId,
        @Nullable Integer videoWidth,
        @Nullable Integer videoHeight,
        @Nullable BaseResp baseResp) {
    public static final String PREPARING = "Preparing";
    public static final String QUEUEING = "Queueing";
    public static final String PROCESSING = "Processing";
    public static final String SUCCESS = "Success";
    public static final String FAIL = "Fail";
}

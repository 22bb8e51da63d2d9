package io.minimax4j.protocol.chat.legacy;

import java.util.List;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/**
 * An answer of {@code /v1/text/chatcompletion}, or a piece of one: pieces have an empty {@code reply} and a delta, and the
 * last event has the whole, an empty delta and the usage.
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record PromptReply(
        long created,
        @Nullable String model,
        @Nullable String reply,
        @Nullable List<Choice> choices,
        @Nullable LegacyUsage usage,
        @Nullable Boolean inputSensitive,
        @Nullable Boolean outputSensitive,
        @Nullable String id,
        @Nullable BaseResp baseResp) {

    /** One answer; there is always exactly one. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Choice(@Nullable String text, @Nullable Integer index, @Nullable String finishReason,
            @Nullable String delta) {}
}

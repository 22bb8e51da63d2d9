package io.minimax4j.protocol.chat.legacy;

import java.util.List;
import java.util.Map;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/**
 * An answer of {@code /v1/text/chatcompletion_pro}, or a piece of one: pieces have an empty {@code reply}, and the last
 * event has the whole and the usage.
 *
 * @param glyphResult what stands in the blanks of a raw glyph, by their names
 * @param functionCall the first function that the bot calls
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record ProReply(
        long created,
        @Nullable String model,
        @Nullable String reply,
        @Nullable List<Choice> choices,
        @Nullable LegacyUsage usage,
        @Nullable Boolean inputSensitive,
        @Nullable Boolean outputSensitive,
        @Nullable String id,
        @Nullable Map<String, Object> glyphResult,
        LegacyMessage.@Nullable FunctionCall functionCall,
        @Nullable BaseResp baseResp) {

    /** One answer; there is always exactly one. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Choice(@Nullable String finishReason, @Nullable List<LegacyMessage> messages) {}
}

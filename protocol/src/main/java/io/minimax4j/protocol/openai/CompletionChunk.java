package io.minimax4j.protocol.openai;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.chat.FinishReason;
import io.minimax4j.protocol.chat.ReplyMessage;
import io.minimax4j.protocol.chat.Usage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of a streamed chat completion. Its nulls are written, since clients know the last chunk by its reason and the
 * chunk without choices by its usage; those inside a delta are not.
 *
 * @param created seconds since 1970, the same in all chunks
 * @param usage in the chunk after the last choice, if it was asked for; null in all others
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record CompletionChunk(
        @Nullable String id,
        @Nullable List<Choice> choices,
        long created,
        @Nullable String model,
        @Nullable String object,
        @Nullable Usage usage,
        boolean inputSensitive,
        boolean outputSensitive,
        int inputSensitiveType,
        int outputSensitiveType,
        int outputSensitiveInt) {

    public static final String OBJECT = "chat.completion.chunk";

    /** What the chunk adds to the one answer there is. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Choice(@Nullable FinishReason finishReason, int index, @Nullable ReplyMessage delta) {}
}

package io.minimax4j.protocol.chat;

import java.util.List;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/**
 * One event of a streamed answer: a delta, or at the end the aggregate, whose object is {@code chat.completion} and
 * whose message repeats the whole text and is never appended to the deltas.
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record ChatChunk(
        @Nullable String id,
        @Nullable List<Choice> choices,
        long created,
        @Nullable String model,
        @Nullable String object,
        @Nullable Usage usage,
        @Nullable Boolean inputSensitive,
        boolean outputSensitive,
        int inputSensitiveType,
        int outputSensitiveType,
        @Nullable Integer outputSensitiveInt,
        @Nullable BaseResp baseResp) {

    public static final String DELTA = "chat.completion.chunk";
    public static final String AGGREGATE = "chat.completion";

    /** The piece of text that this event adds, empty for the aggregate. */
    public String text() {
        ReplyMessage delta = delta();
        return delta == null || delta.content() == null ? "" : delta.content();
    }

    /** The piece of reasoning that this event adds, empty for the aggregate. */
    public String reasoning() {
        ReplyMessage delta = delta();
        return delta == null || delta.reasoningContent() == null ? "" : delta.reasoningContent();
    }

    /** Why the answer ended, if this event says so. */
    public @Nullable FinishReason finishReason() {
        return choices == null || choices.isEmpty() ? null : choices.get(0).finishReason();
    }

    private @Nullable ReplyMessage delta() {
        return choices == null || choices.isEmpty() ? null : choices.get(0).delta();
    }

    /** The part of one answer: a delta on the way, the whole message in the aggregate. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Choice(@Nullable FinishReason finishReason, int index, @Nullable ReplyMessage delta,
            @Nullable ReplyMessage message) {}
}

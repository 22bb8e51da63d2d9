package io.minimax4j.protocol.chat;

import java.util.List;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** A whole answer. Check {@link #baseResp()} first: a failed request comes with HTTP 200 and no choices. */
@Json(naming = Json.Naming.LowerUnderscore)
public record ChatReply(
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
        int outputSensitiveInt,
        @Nullable BaseResp baseResp) {

    /** The text of the first choice, empty if there is none. */
    public String text() {
        ReplyMessage message = message();
        return message == null || message.content() == null ? "" : message.content();
    }

    /** The reasoning of the first choice, empty if there is none. */
    public String reasoning() {
        ReplyMessage message = message();
        return message == null || message.reasoningContent() == null ? "" : message.reasoningContent();
    }

    /** The calls of tools that the first choice asks for, empty if there are none. */
    public List<ToolCall> toolCalls() {
        ReplyMessage message = message();
        return message == null || message.toolCalls() == null ? List.of() : message.toolCalls();
    }

    /** The message of the first choice, null if there is none. */
    public @Nullable ReplyMessage message() {
        return choices == null || choices.isEmpty() ? null : choices.get(0).message();
    }

    /** One answer of several; there is always exactly one. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Choice(@Nullable FinishReason finishReason, int index, @Nullable ReplyMessage message) {}
}

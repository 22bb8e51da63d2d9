package io.minimax4j.protocol.chat;

import java.util.List;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** The answer of a model. Reasoning stands apart from the content; it is absent for models that do not reason. */
@Json(naming = Json.Naming.LowerUnderscore)
public record ReplyMessage(
        @Nullable String content,
        @Nullable Role role,
        @Nullable String name,
        @Nullable String audioContent,
        @Nullable String reasoningContent,
        @Nullable List<ReasoningDetail> reasoningDetails,
        @Nullable List<ToolCall> toolCalls) {

    /** The message as the next request's history holds it: reasoning and calls included. */
    public Message asHistory() {
        return new Message(role == null ? Role.ASSISTANT : role, name, content == null ? null : Content.of(content),
                toolCalls, null, reasoningContent);
    }
}

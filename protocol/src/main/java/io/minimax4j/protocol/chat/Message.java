package io.minimax4j.protocol.chat;

import java.util.List;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** One message of a conversation. The name is needed only where several senders share a role. */
@Json(naming = Json.Naming.LowerUnderscore)
public record Message(
        @Nullable Role role,
        @Nullable String name,
        @Nullable Content content,
        @Nullable List<ToolCall> toolCalls,
        @Nullable String toolCallId,
        @Nullable String reasoningContent) {

    public static Message of(Role role, String text) {
        return new Message(role, null, Content.of(text), null, null, null);
    }

    /** The same message under the name of one of several senders that share its role. */
    public Message withName(String sender) {
        return new Message(role, sender, content, toolCalls, toolCallId, reasoningContent);
    }

    /** What a tool returned for a call of the assistant's. */
    public static Message toolResult(String callId, String text) {
        return new Message(Role.TOOL, null, Content.of(text), null, callId, null);
    }

    /** The text of the content, empty if there is none. */
    public String text() {
        return content == null ? "" : content.text();
    }
}

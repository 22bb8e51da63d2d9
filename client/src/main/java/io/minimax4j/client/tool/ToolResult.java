package io.minimax4j.client.tool;

import io.minimax4j.protocol.chat.Message;
import io.minimax4j.protocol.chat.ToolCall;

/**
 * What became of a call.
 *
 * @param call the call
 * @param text what the model is told: the result, or JSON with an {@code error}
 * @param failed whether it is an error
 */
public record ToolResult(ToolCall call, String text, boolean failed) {

    /** The message that answers the call. */
    public Message message() {
        return Message.toolResult(call.id() == null ? "" : call.id(), text);
    }
}

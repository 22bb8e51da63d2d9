package io.minimax4j.client.tool;

import io.minimax4j.protocol.chat.ToolCall;

/** Hears of a conversation while it goes on, on the thread that asked. What it throws ends the conversation. */
public interface ToolListener {
    /** A piece of the answer. The model may also write between its calls. */
    default void text(String piece) {}

    /** A piece of the reasoning. */
    default void reasoning(String piece) {}

    /** A function is about to be called. */
    default void calling(ToolCall call) {}

    /** It was called. */
    default void called(ToolResult result) {}
}

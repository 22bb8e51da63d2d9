package io.minimax4j.client.chat;

import io.minimax4j.protocol.chat.ToolCall;

/** A piece of a streamed answer: of its text, of the reasoning before it, or a call of a function. */
public sealed interface ChatPiece {

    /** More of the answer; never empty. */
    record Text(String text) implements ChatPiece {}

    /** More of the reasoning; never empty. */
    record Reasoning(String text) implements ChatPiece {}

    /** A call, told once and whole: its arguments are complete. */
    record Call(ToolCall call) implements ChatPiece {}
}

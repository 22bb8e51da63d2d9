package io.minimax4j.engine.chat;

import java.util.List;

/**
 * One turn of a conversation.
 *
 * @param speaker who says it
 * @param name the sender where several share a role, the tool's name for a result; empty if none was given
 * @param text what is said, or what a tool returned
 * @param pictures what is shown with it
 * @param calls the tools that an assistant's turn called
 * @param callId the call that a tool's turn answers; empty for all others
 */
public record Turn(Speaker speaker, String name, String text, List<Picture> pictures, List<ToolCall> calls,
        String callId) {
    public Turn {
        pictures = List.copyOf(pictures);
        calls = List.copyOf(calls);
    }

    /** A turn of words alone. */
    public Turn(Speaker speaker, String name, String text) {
        this(speaker, name, text, List.of(), List.of(), "");
    }

    /** The part a turn plays. */
    public enum Speaker {
        SYSTEM, USER, ASSISTANT, TOOL
    }
}

package io.minimax4j.engine.chat;

/**
 * One turn of a conversation.
 *
 * @param speaker who says it
 * @param name the sender where several share a role; empty if none was given
 * @param text what is said
 */
public record Turn(Speaker speaker, String name, String text) {

    /** The part a turn plays. */
    public enum Speaker {
        SYSTEM, USER, ASSISTANT, TOOL
    }
}

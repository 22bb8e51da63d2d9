package io.minimax4j.engine.chat;

/** Whether an answer may, or must, call tools. */
public enum ToolUse {
    NONE,
    /** Where the conversation calls for it. */
    AUTO,
    /** At least one call. */
    REQUIRED
}

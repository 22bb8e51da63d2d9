package io.minimax4j.engine.chat;

/** What an engine says while it answers. */
public sealed interface ChatEvent {

    /** A piece of reasoning. */
    record Reasoning(String piece) implements ChatEvent {}

    /** A piece of the answer. */
    record Text(String piece) implements ChatEvent {}

    /**
     * A call begins; the pieces of its arguments follow.
     *
     * @param id unlike that of every other call of the conversation
     * @param name one of the conversation's tools
     */
    record CallBegun(String id, String name) implements ChatEvent {}

    /** A piece of the arguments of the call that began last. Together they are a JSON object, unless the answer was cut. */
    record CallArguments(String piece) implements ChatEvent {}

    /** The end: why, and what it cost. */
    record Finished(Cause cause, TokenUsage usage) implements ChatEvent {}

    /** Why an answer ended. */
    enum Cause {
        STOP, LENGTH, TOOL_CALLS
    }

    /**
     * Tokens counted.
     *
     * @param prompt tokens of the conversation
     * @param completion tokens of the answer, reasoning included
     * @param reasoning tokens of reasoning
     */
    record TokenUsage(long prompt, long completion, long reasoning) {
        public long total() {
            return prompt + completion;
        }
    }
}

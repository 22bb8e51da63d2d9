package io.minimax4j.engine.chat;

import java.util.List;
import java.util.Optional;

/**
 * What was said so far, oldest first, and what answer is wanted; the last turn asks for it. Several system turns have
 * been merged into one at the front.
 *
 * @param model the model that answers
 * @param reasons whether the answer is to begin with reasoning
 * @param turns at least one turn
 * @param tools what may be called, each name once; empty if nothing may
 * @param toolUse whether the tools are to be used
 * @param form the form of the answer's text, if it is to have one
 * @param maxTokens the most tokens of the answer, reasoning and calls included; at least 1
 */
public record Conversation(ChatModel model, boolean reasons, List<Turn> turns, List<Tool> tools, ToolUse toolUse,
        Optional<AnswerForm> form, long maxTokens) {
    public Conversation {
        turns = List.copyOf(turns);
        tools = List.copyOf(tools);
    }

    /** A conversation without tools and without a form of the answer, which reasons if the model can. */
    public static Conversation plain(ChatModel model, List<Turn> turns, long maxTokens) {
        return new Conversation(model, model.reasoning() != ChatModel.Reasoning.NEVER, turns, List.of(), ToolUse.NONE,
                Optional.empty(), maxTokens);
    }

    /** The same with another limit. */
    public Conversation withMaxTokens(long tokens) {
        return new Conversation(model, reasons, turns, tools, toolUse, form, tokens);
    }
}

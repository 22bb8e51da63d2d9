package io.minimax4j.engine.chat;

import java.util.List;

/**
 * What was said so far, oldest first; the last turn asks for an answer. Several system turns have been merged into one at
 * the front.
 *
 * @param model the model that answers
 * @param turns at least one turn
 * @param maxTokens the most tokens of the answer, reasoning included; at least 1
 */
public record Conversation(ChatModel model, List<Turn> turns, long maxTokens) {
    public Conversation {
        turns = List.copyOf(turns);
    }
}

package io.minimax4j.client.tool;

import java.util.List;

import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.Message;
import io.minimax4j.protocol.chat.Usage;

/**
 * The end of a conversation in which functions were called.
 *
 * @param reply the last reply, which calls none
 * @param messages the whole conversation, from the request's first message to the reply: calls and their results, and
 *        the reasoning that the model wants to see again; a request with these and another question goes on
 * @param results what became of each call, in order
 * @param usage what all rounds cost together
 * @param rounds how often the model was asked
 */
public record ToolAnswer(ChatReply reply, List<Message> messages, List<ToolResult> results, Usage usage, int rounds) {
    public ToolAnswer {
        messages = List.copyOf(messages);
        results = List.copyOf(results);
    }

    /** The text of the last reply. */
    public String text() {
        return reply.text();
    }
}

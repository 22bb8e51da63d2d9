package io.minimax4j.engine.offline.chat.tool;

import io.minimax4j.engine.chat.ToolCall;
import java.util.List;

/**
 * What to do about the tools of a conversation.
 *
 * @param calls the calls to make now; empty if there are none
 * @param question what has to be known first, to be asked instead; empty if nothing
 * @param account how that came about, for the reasoning
 */
public record Plan(List<ToolCall> calls, String question, String account) {
    static final Plan NOTHING = new Plan(List.of(), "", "");
}

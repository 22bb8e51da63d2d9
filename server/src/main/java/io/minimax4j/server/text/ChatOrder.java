package io.minimax4j.server.text;

import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.server.account.Caller;

/**
 * A conversation that somebody wants answered.
 *
 * @param limitGiven whether the caller named the most tokens of the answer, or we did
 */
public record ChatOrder(Caller caller, Conversation conversation, boolean limitGiven) {}

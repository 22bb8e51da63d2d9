package io.minimax4j.engine.chat;

/**
 * A model that an engine answers for.
 *
 * @param id the exact name on the wire; requests match it without regard to case
 * @param reasons whether answers begin with reasoning
 * @param contextTokens how many tokens of prompt and answer it holds
 * @param defaultMaxTokens the limit of an answer when the request names none
 */
public record ChatModel(String id, boolean reasons, int contextTokens, int defaultMaxTokens) {}

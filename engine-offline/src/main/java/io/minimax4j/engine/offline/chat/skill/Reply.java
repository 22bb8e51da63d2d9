package io.minimax4j.engine.offline.chat.skill;

/**
 * A whole answer.
 *
 * @param reasoning a short true account of how it came about
 * @param text the answer
 */
public record Reply(String reasoning, String text) {}

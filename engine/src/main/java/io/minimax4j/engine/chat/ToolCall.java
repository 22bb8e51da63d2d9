package io.minimax4j.engine.chat;

/**
 * A call that a model asked for.
 *
 * @param id what the result will refer to
 * @param name the tool's name
 * @param arguments a JSON object, as text
 */
public record ToolCall(String id, String name, String arguments) {}

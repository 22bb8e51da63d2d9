package io.minimax4j.engine.offline.chat;

import io.minimax4j.engine.chat.ToolCall;
import java.util.List;

/**
 * An answer before it is delivered.
 *
 * @param reasoning empty where none is wanted
 * @param calls the tools to call
 */
record Composition(String reasoning, String text, List<ToolCall> calls) {}

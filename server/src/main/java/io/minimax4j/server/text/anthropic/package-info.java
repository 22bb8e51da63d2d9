/**
 * The face for Anthropic's clients: {@code /anthropic/v1/messages}, whole and streamed, the count of its tokens, and the
 * list of models in their shape.
 */
@NullMarked
package io.minimax4j.server.text.anthropic;

import org.jspecify.annotations.NullMarked;

/**
 * Chat as OpenAI's clients ask for it: {@code /v1/chat/completions}, whole and streamed, and {@code /v1/models}.
 */
@NullMarked
package io.minimax4j.server.text.openai;

import org.jspecify.annotations.NullMarked;

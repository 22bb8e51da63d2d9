/**
 * Chat completions and models as OpenAI's clients know them: {@code /v1/chat/completions}, {@code /v1/models}. What they
 * share with the native chat stands there.
 */
@NullMarked
package io.minimax4j.protocol.openai;

import org.jspecify.annotations.NullMarked;

/**
 * Vectors of texts: {@code /v1/embeddings} in the platform's form, and in that of OpenAI's clients.
 */
@NullMarked
package io.minimax4j.server.text.embedding;

import org.jspecify.annotations.NullMarked;

/**
 * Embeddings of {@code /v1/embeddings}: the platform's own form, and that of OpenAI's clients on the same path.
 */
@NullMarked
package io.minimax4j.protocol.embedding;

import org.jspecify.annotations.NullMarked;

/** The native embeddings of {@code /v1/embeddings}. */
@NullMarked
package io.minimax4j.protocol.embedding;

import org.jspecify.annotations.NullMarked;

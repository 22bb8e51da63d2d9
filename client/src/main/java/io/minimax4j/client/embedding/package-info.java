/** Embeddings: texts as vectors. */
@NullMarked
package io.minimax4j.client.embedding;

import org.jspecify.annotations.NullMarked;

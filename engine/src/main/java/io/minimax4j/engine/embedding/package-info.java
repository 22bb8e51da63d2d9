/**
 * What an embedding engine must do: texts in, vectors out, nearer to each other the more alike the texts are.
 */
@NullMarked
package io.minimax4j.engine.embedding;

import org.jspecify.annotations.NullMarked;

/**
 * Vectors without a language model: words, parts of words and a small lexicon of two languages, thrown into as many
 * dimensions as the platform has. Alike is what shares words or names the same things.
 */
@NullMarked
package io.minimax4j.engine.offline.embedding;

import org.jspecify.annotations.NullMarked;

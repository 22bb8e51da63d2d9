/**
 * How the sounds are made that a text may ask for in brackets, such as {@code (laughs)}. Which there are is told by {@link
 * io.minimax4j.engine.speech.Interjection}.
 */
@NullMarked
package io.minimax4j.engine.offline.speech.interjection;

import org.jspecify.annotations.NullMarked;

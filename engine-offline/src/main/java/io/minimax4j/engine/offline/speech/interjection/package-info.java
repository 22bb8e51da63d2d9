/**
 * The sounds that a text may ask for in brackets, such as {@code (laughs)}: which there are, and how they are made.
 */
@NullMarked
package io.minimax4j.engine.offline.speech.interjection;

import org.jspecify.annotations.NullMarked;

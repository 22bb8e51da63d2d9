/**
 * What an engine must do to make voices: a recording or a description in, a portrait out with which the speech engine of
 * the same kind speaks. Keeping voices, and who may use them, is the caller's.
 */
@NullMarked
package io.minimax4j.engine.voice;

import org.jspecify.annotations.NullMarked;

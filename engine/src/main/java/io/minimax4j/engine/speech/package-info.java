/**
 * What a speech engine must do: an utterance in, PCM out as it is made, and the voices it has. Encoding into mp3 and the
 * like is the caller's.
 */
@NullMarked
package io.minimax4j.engine.speech;

import org.jspecify.annotations.NullMarked;

/**
 * Listening to a recorded voice: where it speaks, how high, how fast, how strong in each band of hearing, how breathy. What
 * is made of it is decided elsewhere.
 */
@NullMarked
package io.minimax4j.engine.offline.speech.portrait;

import org.jspecify.annotations.NullMarked;

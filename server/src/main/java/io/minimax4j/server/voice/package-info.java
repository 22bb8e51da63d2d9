/**
 * Voices: those that accounts clone or design, how long they live and whose they are, and the list of all. How a voice
 * sounds is the engines' knowledge; speaking with it lives in {@code speech}.
 */
@NullMarked
package io.minimax4j.server.voice;

import org.jspecify.annotations.NullMarked;

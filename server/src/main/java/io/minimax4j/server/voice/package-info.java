/**
 * The list of voices. Which system voices there are is the speech engine's knowledge; speaking with them lives in
 * {@code speech}.
 */
@NullMarked
package io.minimax4j.server.voice;

import org.jspecify.annotations.NullMarked;

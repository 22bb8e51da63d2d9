/**
 * Chat on the native path: requests checked and turned into conversations, answers turned into replies and chunks. How
 * an answer comes about is the engine's; how bytes travel is the listener's.
 */
@NullMarked
package io.minimax4j.server.text;

import org.jspecify.annotations.NullMarked;

/**
 * Callbacks: the challenge that a receiver answers, and the log of what was sent, which is an addition of this server.
 */
@NullMarked
package io.minimax4j.protocol.callback;

import org.jspecify.annotations.NullMarked;

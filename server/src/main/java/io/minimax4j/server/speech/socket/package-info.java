/**
 * Speech over WebSockets: {@code /ws/v1/t2a_v2}, where each text is a synthesis of its own, and {@code
 * /ws/v1/t2a_v2_bidi}, where text comes in pieces and is cut into sentences here ({@link
 * io.minimax4j.server.speech.socket.SentenceBuffer} has the rules and their numbers). What may happen when stands in the
 * tables of {@link io.minimax4j.server.speech.socket.SessionLife}. How texts are spoken is the room's, frames and handshakes
 * are the business of {@code http}.
 */
@NullMarked
package io.minimax4j.server.speech.socket;

import org.jspecify.annotations.NullMarked;

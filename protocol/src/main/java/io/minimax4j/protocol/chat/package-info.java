/**
 * The native chat of {@code /v1/text/chatcompletion_v2}: request, reply and stream chunk.
 */
@NullMarked
package io.minimax4j.protocol.chat;

import org.jspecify.annotations.NullMarked;

/**
 * The platform's own chat: {@code /v1/text/chatcompletion_v2}, whole and streamed.
 */
@NullMarked
package io.minimax4j.server.text.minimax;

import org.jspecify.annotations.NullMarked;

/**
 * Responses: {@code /v1/responses}, whole and streamed, and the count of their input. None is kept.
 */
@NullMarked
package io.minimax4j.server.text.responses;

import org.jspecify.annotations.NullMarked;

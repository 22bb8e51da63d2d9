/**
 * The responses of {@code /v1/responses}: request, response and the events of a stream.
 */
@NullMarked
package io.minimax4j.protocol.responses;

import org.jspecify.annotations.NullMarked;

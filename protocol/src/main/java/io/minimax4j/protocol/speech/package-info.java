/**
 * Speech of {@code /v1/t2a_v2}: request, reply and stream event, which share one shape.
 */
@NullMarked
package io.minimax4j.protocol.speech;

import org.jspecify.annotations.NullMarked;

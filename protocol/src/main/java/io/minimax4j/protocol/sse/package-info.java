/**
 * Server-sent events as the platform writes them and as every known server sends them. No I/O beyond the stream handed
 * in.
 */
@NullMarked
package io.minimax4j.protocol.sse;

import org.jspecify.annotations.NullMarked;

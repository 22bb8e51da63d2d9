/**
 * How requests come in and replies go out: the listener with its two protocols on one port, the router, the exchange
 * that handlers see, server-sent events, multipart bodies, and the faces with their error dialects. Nothing outside
 * this package knows which HTTP library is underneath, and nothing in it knows what a feature does.
 */
@NullMarked
package io.minimax4j.server.http;

import org.jspecify.annotations.NullMarked;

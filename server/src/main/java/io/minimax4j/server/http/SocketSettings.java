package io.minimax4j.server.http;

import java.time.Duration;

/**
 * How WebSockets are served.
 *
 * @param origins the web pages that may open one
 * @param patience how long a message may wait for a peer that does not read, before the peer is given up
 */
public record SocketSettings(SocketOrigins origins, Duration patience) {}

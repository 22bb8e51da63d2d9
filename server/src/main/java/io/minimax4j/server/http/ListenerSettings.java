package io.minimax4j.server.http;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How to listen.
 *
 * @param port 0 picks a free one
 * @param publicUrl where links begin; empty for the address the request came by
 * @param maxJsonBytes the largest JSON body that is read
 * @param strictGroupId whether a GroupId that is not the caller's is refused
 * @param sharedPaths the dialect of failures on paths that clients of several kinds use
 * @param drainTimeout how long requests and sockets may run on after a stop
 */
public record ListenerSettings(String host, int port, Optional<URI> publicUrl, int maxJsonBytes, boolean strictGroupId,
        Duration drainTimeout, ErrorDialect sharedPaths, SocketSettings sockets) {}

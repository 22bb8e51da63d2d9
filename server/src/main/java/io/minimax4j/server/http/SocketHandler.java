package io.minimax4j.server.http;

/** Serves one WebSocket, on a virtual thread that it may block. */
@FunctionalInterface
public interface SocketHandler {
    /**
     * Serves until the socket is done with; when it returns, the socket is closed: with 1000, or 1001 if the server stops.
     * An exception closes it with 1011, but for {@link ClientGoneException}, after which there is nothing to close, and an
     * interrupt, which means that the server stops and waits no longer.
     */
    void serve(Socket socket) throws Exception;
}

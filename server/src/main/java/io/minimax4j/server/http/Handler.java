package io.minimax4j.server.http;

/** Answers the requests of one route, on a virtual thread that it may block. */
@FunctionalInterface
public interface Handler {
    /**
     * Reads the request and replies exactly once. An exception before the first byte of the reply becomes an error
     * reply in the dialect of the route's face; inside a stream of events it becomes an event.
     */
    void handle(Exchange exchange) throws Exception;
}

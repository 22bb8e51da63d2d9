package io.minimax4j.server.egress;

import java.io.IOException;

/** Takes a download as it comes. */
@FunctionalInterface
public interface FetchReader<T> {
    /**
     * Runs on a thread of the call's own, which is interrupted, and whose stream fails, when the limit has passed or
     * the caller was interrupted. It must end then.
     */
    T read(Fetched fetched) throws IOException, InterruptedException;
}

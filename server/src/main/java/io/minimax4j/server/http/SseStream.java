package io.minimax4j.server.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * A reply of server-sent events. Each event goes out in one write and at once; a reader that is slow blocks the call,
 * so nothing piles up here; a reader that went away shows as a {@link ClientGoneException}.
 */
public interface SseStream {
    /** An event with a record of the protocol as its data. */
    void event(Object record);

    /** {@link #event(Object)} with a name, which goes before the data in the same write; an empty one is left out. */
    void event(String name, Object record);

    /** An event whose data is ready: no line breaks in it. */
    void data(byte[] line);

    /**
     * Sends a comment, which readers pass over, while there is nothing to tell yet. A caller who went away is noticed by it, and
     * proxies do not take the connection for dead. Failures are events from then on.
     */
    void keepWaiting();

    /**
     * An event too large for one buffer: no line breaks in it. The stream is closed.
     *
     * @throws IOException of the stream
     */
    void data(InputStream line) throws IOException;
}

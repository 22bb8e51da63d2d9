package io.minimax4j.server.store;

import java.nio.ByteBuffer;

/** A blob on its way in. Closing one that was not committed throws its bytes away. For one thread at a time. */
public interface BlobWriter extends AutoCloseable {
    /** Takes all bytes that remain in the buffer. */
    void write(ByteBuffer bytes);

    /** How many bytes were taken so far. */
    long bytes();

    /** Makes the blob durable and visible. */
    Blob commit();

    @Override
    void close();
}

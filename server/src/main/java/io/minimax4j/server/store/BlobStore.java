package io.minimax4j.server.store;

import java.io.InputStream;
import java.time.Instant;
import java.util.function.LongConsumer;

/**
 * Keeps bytes under our own ids. A blob appears whole or not at all, and never changes. Each store belongs to one
 * feature, which may delete every blob it does not know. A disk or a service that fails is reported as an
 * {@link io.minimax4j.protocol.error.ApiException}.
 */
public interface BlobStore extends AutoCloseable {
    /** Begins a blob; nothing is visible before {@link BlobWriter#commit}. */
    BlobWriter create(long id);

    /**
     * Reads {@code length} bytes from {@code offset}. The stream ends early only if the range reaches over the end of
     * the blob; a blob deleted meanwhile is still read to its end, or reading it fails.
     */
    InputStream open(long id, long offset, long length);

    /** Removes the blob; a blob that is not there is fine. */
    void delete(long id);

    /** Names every blob that was stored before the moment. */
    void forEachBefore(Instant moment, LongConsumer action);

    /** Throws away what was begun before the moment and never committed; a crash leaves such things. */
    void removeUnfinishedBefore(Instant moment);

    /**
     * Whose blobs these are: the name that is kept with them. The one offered is kept if there is none. Only the owner
     * may use the store, since it deletes every blob that it does not know.
     */
    String owner(String offered);

    @Override
    void close();
}

package io.minimax4j.server.store;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns an I/O error into what the caller may know (no paths), and logs what the owner of the machine needs. */
final class DiskFailure {
    private static final Logger LOG = LoggerFactory.getLogger(DiskFailure.class);
    private static final String FULL = "the server's disk is full; free some space there and try again";
    private static final long FULL_BELOW_BYTES = 1L << 20;

    private DiskFailure() {}

    static ApiException during(String doing, Path root, IOException cause) {
        LOG.error("The request was refused: {} in {} failed", doing, root, cause);
        return refusal(doing, isFull(root) ? FULL : "the server's disk failed; its log says more", cause);
    }

    /** The database found no room for what it was to write; nothing of it is kept. */
    static ApiException duringWrite(RuntimeException cause) {
        LOG.error("The disk of the database is full: nothing is accepted until some space is free there", cause);
        return refusal("writing it down", FULL, cause);
    }

    private static ApiException refusal(String doing, String reason, Exception cause) {
        return new ApiException(ErrorCode.UNKNOWN, ErrorCode.UNKNOWN.message() + ", " + doing + ": " + reason,
                new StorageException(cause));
    }

    private static boolean isFull(Path root) {
        try {
            return Files.getFileStore(root).getUsableSpace() < FULL_BELOW_BYTES;
        } catch (IOException e) {
            return false;
        }
    }
}

package io.minimax4j.server.store;

/** Blobs cannot be kept at the place that was given. The message says what to do. */
public final class BlobsUnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BlobsUnusableException(String message) {
        super(message);
    }

    BlobsUnusableException(String message, Throwable cause) {
        super(message, cause);
    }
}

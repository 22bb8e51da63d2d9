package io.minimax4j.server.store;

import io.minimax4j.protocol.error.ApiException;

/** What was stored under an id: its length, and its SHA-256 in lower-case hex. */
public record Blob(long id, long bytes, String sha256) {
    static ApiException gone(long id) {
        return ApiException.invalid("file " + id + " is gone; it was deleted or has expired");
    }
}

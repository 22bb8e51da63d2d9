package io.minimax4j.server.store;

import java.sql.SQLException;

/**
 * What stands behind a failure that came from where the server keeps things, and not from what was asked of it: a full
 * disk, a service that does not answer, a database that is gone. It passes when somebody has mended that.
 */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StorageException(Throwable cause) {
        super(cause);
    }

    /** Whether the failure came from storage, however it was wrapped on its way. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageException || cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }
}

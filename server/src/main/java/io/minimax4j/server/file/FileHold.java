package io.minimax4j.server.file;

import java.util.Optional;

/** A feature that still needs files which their owner may want to delete. */
@FunctionalInterface
public interface FileHold {
    /** Why the file has to stay, and what to do about it; empty if it may go. */
    Optional<String> reason(long fileId);
}

package io.minimax4j.server.file;

import java.time.Instant;
import java.util.Optional;

/**
 * A file that is kept whole under its id.
 *
 * @param filename as the user named it, without folders; never used as a path
 * @param sha256 of the content, in lower-case hex
 * @param listed whether it appears in lists; a hidden one is reached by its id or a link
 */
public record StoredFile(long id, long accountId, String purpose, String filename, String mediaType, long bytes,
        String sha256, boolean listed, Instant createdAt, Optional<Instant> expiresAt) {

    boolean isExpired(Instant now) {
        return expiresAt.isPresent() && !now.isBefore(expiresAt.get());
    }
}

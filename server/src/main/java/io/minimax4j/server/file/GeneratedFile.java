package io.minimax4j.server.file;

import java.time.Duration;

/**
 * What the server says of a file it makes itself.
 *
 * @param life how long it is kept
 * @param listed whether its owner sees it in lists; else it is reached by its id or a link
 */
public record GeneratedFile(String purpose, String filename, String mediaType, Duration life, boolean listed) {
    /** One that appears in no list. */
    public GeneratedFile(String purpose, String filename, String mediaType, Duration life) {
        this(purpose, filename, mediaType, life, false);
    }
}

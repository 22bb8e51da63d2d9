package io.minimax4j.cli;

import io.minimax4j.client.media.Media;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A picture, clip or sound as it is typed: an address, which the server fetches, a stored file, or a file, which is sent along. */
public final class Attachment {
    public static final String FORMS = "a file, or an address that the server fetches";

    private static final String STORED = "mm_file://";

    private Attachment() {}

    /**
     * Reads what is typed.
     *
     * @throws NoSuchFileException if it is a file that is not there
     * @throws IllegalArgumentException if it can be nothing of all that
     */
    public static Media of(String typed) throws NoSuchFileException {
        if (typed.matches("(?i)https?://.*") || typed.startsWith("data:")) {
            return Media.of(URI.create(typed));
        }
        if (typed.matches(STORED + "\\d{1,18}")) {
            return Media.stored(Long.parseLong(typed.substring(STORED.length())));
        }
        Path file = Path.of(typed);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(typed);
        }
        return Media.of(file);
    }
}

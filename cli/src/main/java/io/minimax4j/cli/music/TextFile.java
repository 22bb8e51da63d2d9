package io.minimax4j.cli.music;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lyrics that the user keeps in a file, or pipes in as {@code -}. */
final class TextFile {
    private static final int LARGEST = 64 * 1024;

    private TextFile() {}

    static String read(Path file) throws IOException {
        boolean piped = file.toString().equals("-");
        try (InputStream in = piped ? System.in : Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IllegalArgumentException((piped ? "What is piped in" : file)
                        + " is larger than 64 KB; lyrics have at most 3,500 characters");
            }
            return new String(bytes, StandardCharsets.UTF_8).strip();
        }
    }
}

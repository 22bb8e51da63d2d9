package io.minimax4j.cli.music;

import io.minimax4j.cli.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lyrics that the user keeps in a file, or pipes in as {@code -}. */
final class TextFile {
    private static final int LARGEST = 64 * 1024;

    private TextFile() {}

    /**
     * @throws java.nio.file.NoSuchFileException if it is not there
     * @throws IllegalArgumentException if it holds no words, or too many, or if nothing is piped in
     */
    static String read(Path file, Terminal terminal) throws IOException {
        boolean piped = file.toString().equals("-");
        if (piped && terminal.interactive()) {
            throw new IllegalArgumentException(
                    "- stands for lyrics that are piped in, such as those of 'minimax lyrics'; name a file, or pipe some in");
        }
        try (InputStream in = piped ? System.in : Files.newInputStream(file)) {
            return words(in.readNBytes(LARGEST + 1), piped ? "what is piped in" : file.toString());
        }
    }

    private static String words(byte[] bytes, String place) {
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException(place + " is larger than 64 KB; lyrics have at most 3,500 characters");
        }
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException(
                    place + " holds no lyrics; write lines under tags such as [Verse] and [Chorus]");
        }
        return text;
    }
}

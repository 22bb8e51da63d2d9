package io.minimax4j.cli.text;

import io.minimax4j.protocol.chat.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A picture for a question: an address, which the server fetches, or a file, which is sent along. */
final class Picture {
    private static final long LARGEST = 10 * 1024 * 1024;

    private Picture() {}

    static Part.ImageUrl of(String fileOrAddress) throws IOException {
        if (fileOrAddress.matches("(?i)https?://.*") || fileOrAddress.startsWith("data:")) {
            return new Part.ImageUrl(fileOrAddress);
        }
        Path file = Path.of(fileOrAddress);
        if (Files.size(file) > LARGEST) {
            throw new IllegalArgumentException(file + " is larger than 10 MB; make the picture smaller");
        }
        byte[] bytes = Files.readAllBytes(file);
        return Part.ImageUrl.of(bytes, mediaType(file, bytes));
    }

    /** By what the file begins with, whatever it is called. */
    private static String mediaType(Path file, byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, 12), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n")) {
            return "image/png";
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return "image/jpeg";
        }
        if (head.startsWith("GIF8")) {
            return "image/gif";
        }
        if (head.startsWith("RIFF") && head.endsWith("WEBP")) {
            return "image/webp";
        }
        throw new IllegalArgumentException(file + " is no picture that can be sent: use PNG, JPEG, GIF or WebP");
    }
}

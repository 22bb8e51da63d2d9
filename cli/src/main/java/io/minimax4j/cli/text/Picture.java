package io.minimax4j.cli.text;

import io.minimax4j.client.media.Media;
import io.minimax4j.protocol.chat.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A picture for a question: an address, which the server fetches, or a file, which is sent along. */
final class Picture {
    private static final long LARGEST = 10 * 1024 * 1024;
    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

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
        return Media.typeOf(bytes).filter(TYPES::contains).orElseThrow(() -> new IllegalArgumentException(
                file + " is no picture that can be sent: use PNG, JPEG, GIF or WebP"));
    }
}

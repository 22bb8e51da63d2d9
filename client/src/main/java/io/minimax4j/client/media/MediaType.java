package io.minimax4j.client.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is by its first bytes. */
final class MediaType {
    private static final int HEAD = 12;

    private MediaType() {}

    static Optional<String> of(byte[] file) {
        String head = new String(Arrays.copyOf(file, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of("image/jpeg");
        }
        if (head.startsWith("\u0089PNG\r\n")) {
            return Optional.of("image/png");
        }
        if (head.startsWith("GIF8")) {
            return Optional.of("image/gif");
        }
        if (head.startsWith("fLaC")) {
            return Optional.of("audio/flac");
        }
        if (head.startsWith("OggS")) {
            return Optional.of("audio/ogg");
        }
        if (head.startsWith("RIFF")) {
            return riff(head.substring(8));
        }
        return head.startsWith("ftyp", 4) ? Optional.of(brand(head.substring(8))) : mp3(head);
    }

    private static Optional<String> riff(String form) {
        return switch (form) {
            case "WEBP" -> Optional.of("image/webp");
            case "WAVE" -> Optional.of("audio/wav");
            default -> Optional.empty();
        };
    }

    private static String brand(String brand) {
        return switch (brand) {
            case "heic", "heix", "hevc", "hevx" -> "image/heic";
            case "mif1", "msf1" -> "image/heif";
            case "qt  " -> "video/quicktime";
            case "M4A " -> "audio/mp4";
            default -> "video/mp4";
        };
    }

    /** A tag, or the eleven bits with which a frame begins; the two after the version are the layer, which is the third. */
    private static Optional<String> mp3(String head) {
        boolean frame = head.charAt(0) == 0xFF && (head.charAt(1) & 0xE6) == 0xE2;
        return head.startsWith("ID3") || frame ? Optional.of("audio/mpeg") : Optional.empty();
    }
}

package io.minimax4j.server.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/** Tells by the first bytes whether a file is of the kind that its extension claims. */
final class Signature {
    private static final Set<String> QUICKTIME_ATOMS = Set.of("ftyp", "moov", "mdat", "wide", "free", "skip");

    private Signature() {}

    static boolean matches(String extension, byte[] head) {
        return switch (extension) {
            case "jpg", "jpeg" -> startsWith(head, "ffd8ff");
            case "png" -> startsWith(head, "89504e470d0a1a0a");
            case "webp" -> text(head, 0).equals("RIFF") && text(head, 8).equals("WEBP");
            case "wav" -> text(head, 0).equals("RIFF") && text(head, 8).equals("WAVE");
            case "heic", "heif" -> text(head, 4).equals("ftyp");
            case "mp4", "mov" -> QUICKTIME_ATOMS.contains(text(head, 4));
            case "mp3" -> text(head, 0).startsWith("ID3") || isMpegFrame(head);
            default -> false;
        };
    }

    private static boolean startsWith(byte[] head, String hex) {
        byte[] expected = HexFormat.of().parseHex(hex);
        return head.length >= expected.length && Arrays.equals(expected, Arrays.copyOf(head, expected.length));
    }

    /** Four characters at the offset; fewer if the file ends there. */
    private static String text(byte[] head, int offset) {
        int from = Math.min(offset, head.length);
        return new String(head, from, Math.min(4, head.length - from), StandardCharsets.ISO_8859_1);
    }

    /** Eleven bits of synchronisation, and a layer that is not the reserved one. */
    private static boolean isMpegFrame(byte[] head) {
        return head.length >= 2 && (head[0] & 0xff) == 0xff && (head[1] & 0xe0) == 0xe0 && (head[1] & 0x06) != 0;
    }
}

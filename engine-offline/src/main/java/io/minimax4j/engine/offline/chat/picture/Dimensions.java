package io.minimax4j.engine.offline.chat.picture;

import java.util.Optional;

/** Width and height of a picture in pixels, as the header of its file says. */
public record Dimensions(int width, int height) {
    private static final int MOST_SEGMENTS = 2_000;

    /** Reads the header of a PNG, GIF, JPEG or WebP; empty if it has none that can be read. */
    public static Optional<Dimensions> of(byte[] file) {
        Header header = new Header(file);
        try {
            if (header.is(1, "PNG") && file.length > 24) {
                return sound(header.big(16, 4), header.big(20, 4));
            }
            if (header.is(0, "GIF8")) {
                return sound(header.little(6, 2), header.little(8, 2));
            }
            if (header.is(0, "RIFF") && header.is(8, "WEBP")) {
                return webp(header);
            }
            return header.big(0, 2) == 0xFFD8 ? jpeg(header, file.length) : Optional.empty();
        } catch (ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Optional<Dimensions> sound(long width, long height) {
        return width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE
                ? Optional.of(new Dimensions((int) width, (int) height))
                : Optional.empty();
    }

    private static Optional<Dimensions> webp(Header header) {
        if (header.is(12, "VP8X")) {
            return sound(header.little(24, 3) + 1, header.little(27, 3) + 1);
        }
        if (header.is(12, "VP8L")) {
            long bits = header.little(21, 4);
            return sound((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        }
        return header.is(12, "VP8 ")
                ? sound(header.little(26, 2) & 0x3FFF, header.little(28, 2) & 0x3FFF)
                : Optional.empty();
    }

    /** Walks from marker to marker until the frame's. */
    private static Optional<Dimensions> jpeg(Header header, int length) {
        int at = 2;
        for (int i = 0; i < MOST_SEGMENTS && at + 9 < length; i++) {
            if (header.big(at, 1) != 0xFF) {
                return Optional.empty();
            }
            int marker = (int) header.big(at + 1, 1);
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return sound(header.big(at + 7, 2), header.big(at + 5, 2));
            }
            boolean bare = marker == 0xFF || marker == 0x01 || marker >= 0xD0 && marker <= 0xD8;
            at += bare ? marker == 0xFF ? 1 : 2 : 2 + (int) header.big(at + 2, 2);
        }
        return Optional.empty();
    }

    private record Header(byte[] file) {
        boolean is(int at, String text) {
            for (int i = 0; i < text.length(); i++) {
                if (at + i >= file.length || file[at + i] != text.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        long big(int at, int size) {
            long value = 0;
            for (int i = 0; i < size; i++) {
                value = value << 8 | file[at + i] & 0xFF;
            }
            return value;
        }

        long little(int at, int size) {
            long value = 0;
            for (int i = size - 1; i >= 0; i--) {
                value = value << 8 | file[at + i] & 0xFF;
            }
            return value;
        }
    }
}

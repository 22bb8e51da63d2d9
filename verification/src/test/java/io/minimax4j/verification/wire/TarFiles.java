package io.minimax4j.verification.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A tar read as real clients read it by hand: a name at 0, a size in octal digits at 124, and the end at a block of zeros.
 * They know no other kind of header.
 */
public final class TarFiles {
    private static final int BLOCK = 512;

    private TarFiles() {}

    /** Names and bytes in order; those of folders are empty. */
    public static Map<String, byte[]> read(byte[] tar) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int at = 0;
        while (tar[at] != 0) {
            String name = text(tar, at, 100);
            int size = Integer.parseInt(text(tar, at + 124, 12).strip(), 8);
            files.put(name, Arrays.copyOfRange(tar, at + BLOCK, at + BLOCK + size));
            at += BLOCK + (size + BLOCK - 1) / BLOCK * BLOCK;
        }
        return files;
    }

    private static String text(byte[] tar, int from, int most) {
        int length = 0;
        while (length < most && tar[from + length] != 0) {
            length++;
        }
        return new String(tar, from, length, StandardCharsets.US_ASCII);
    }
}

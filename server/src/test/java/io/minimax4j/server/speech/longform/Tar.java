package io.minimax4j.server.speech.longform;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a tar as the contract says that clients do: a name at 0, a size in octal digits at 124, until a block of zeros. */
final class Tar {
    private static final int BLOCK = 512;

    private Tar() {}

    /** The files and folders, in order; a folder has no bytes. */
    static Map<String, byte[]> read(byte[] tar) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        int at = 0;
        while (tar[at] != 0) {
            String name = text(tar, at, 100);
            int size = Integer.parseInt(text(tar, at + 124, 12).strip(), 8);
            entries.put(name, Arrays.copyOfRange(tar, at + BLOCK, at + BLOCK + size));
            at += BLOCK + (size + BLOCK - 1) / BLOCK * BLOCK;
        }
        return entries;
    }

    private static String text(byte[] tar, int from, int most) {
        int length = 0;
        while (length < most && tar[from + length] != 0) {
            length++;
        }
        return new String(tar, from, length, StandardCharsets.US_ASCII);
    }
}

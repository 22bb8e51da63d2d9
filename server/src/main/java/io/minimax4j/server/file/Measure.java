package io.minimax4j.server.file;

import java.nio.ByteBuffer;

/**
 * What is learnt of a file while it passes: its length, its first bytes, and how many characters it would have as
 * UTF-8. Characters are only counted as far as anybody asks, not through a film of 500 MB.
 */
final class Measure {
    static final int HEAD = 16;
    private static final long COUNTED_BYTES = 4_100_000;

    private final ByteBuffer head = ByteBuffer.allocate(HEAD);
    private long bytes;
    private long characters;

    /** Looks at the bytes and leaves the buffer as it is. */
    void add(ByteBuffer content) {
        ByteBuffer view = content.duplicate();
        while (view.hasRemaining() && head.hasRemaining()) {
            head.put(view.get());
        }
        if (bytes < COUNTED_BYTES) {
            characters += characters(content.duplicate());
        }
        bytes += content.remaining();
    }

    /** Every byte but those that continue a character begins one. */
    private static long characters(ByteBuffer view) {
        long count = 0;
        while (view.hasRemaining()) {
            if ((view.get() & 0xc0) != 0x80) {
                count++;
            }
        }
        return count;
    }

    long bytes() {
        return bytes;
    }

    /** Exact up to 4 MB, which is more than a million characters; a lower bound beyond. */
    long characters() {
        return characters;
    }

    /** At most the first 16 bytes. */
    byte[] head() {
        byte[] copy = new byte[head.position()];
        head.duplicate().flip().get(copy);
        return copy;
    }
}

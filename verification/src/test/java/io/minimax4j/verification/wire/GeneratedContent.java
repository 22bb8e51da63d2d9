package io.minimax4j.verification.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes of any length out of nothing: blocks that each carry their number, so that none can be lost or swapped. */
public final class GeneratedContent extends InputStream {
    private static final int BLOCK = 64 << 10;

    private final long length;
    private long position;
    private final byte[] block = new byte[BLOCK];

    public GeneratedContent(long length) {
        this.length = length;
        for (int i = 0; i < BLOCK; i++) {
            block[i] = (byte) (i * 31 >> 3);
        }
    }

    /** Fails unless the stream is what this class generates, and ends where it should. */
    public static void requireSame(InputStream found, long length) throws IOException {
        GeneratedContent expected = new GeneratedContent(length);
        byte[] theirs = new byte[BLOCK];
        byte[] ours = new byte[BLOCK];
        for (long at = 0; at < length; at += BLOCK) {
            int count = expected.readNBytes(ours, 0, BLOCK);
            if (found.readNBytes(theirs, 0, count) != count || !Arrays.equals(ours, 0, count, theirs, 0, count)) {
                throw new AssertionError("The content differs in the block from byte " + at + " on");
            }
        }
        if (found.read() >= 0) {
            throw new AssertionError("The content does not end after " + length + " bytes");
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) {
        if (position == length) {
            return -1;
        }
        int inBlock = (int) (position % BLOCK);
        long number = position / BLOCK;
        for (int i = 0; i < Long.BYTES; i++) {
            block[i] = (byte) (number >> 8 * i);
        }
        int some = (int) Math.min(Math.min(count, BLOCK - inBlock), length - position);
        System.arraycopy(block, inBlock, buffer, offset, some);
        position += some;
        return some;
    }
}

package io.minimax4j.client.speech;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a tar archive (ustar) one after the other, as they come: headers of 512 bytes, whose numbers are
 * octal and whose sum is checked. Folders, links and extensions are passed over.
 */
final class TarReader {
    private static final int BLOCK = 512;
    private static final int NAME = 0;
    private static final int NAME_SIZE = 100;
    private static final int SIZE = 124;
    private static final int NUMBER_SIZE = 12;
    private static final int SUM = 148;
    private static final int SUM_SIZE = 8;
    private static final int TYPE = 156;
    private static final int MAGIC = 257;
    private static final int PREFIX = 345;
    private static final int PREFIX_SIZE = 155;

    private final InputStream in;
    private long left;
    private long padding;

    TarReader(InputStream in) {
        this.in = in;
    }

    /** The next file, or null at the end; the content of the one before is passed over. */
    @Nullable
    Entry next() throws IOException {
        while (true) {
            skip(left + padding);
            left = 0;
            padding = 0;
            byte[] header = in.readNBytes(BLOCK);
            if (header.length == 0 || header.length == BLOCK && zero(header)) {
                return null;
            }
            checkSum(header);
            long size = octal(header, SIZE, NUMBER_SIZE);
            left = size;
            padding = (BLOCK - size % BLOCK) % BLOCK;
            if (header[TYPE] == '0' || header[TYPE] == 0) {
                return new Entry(name(header), size, new Content(in));
            }
        }
    }

    private void skip(long bytes) throws IOException {
        try {
            in.skipNBytes(bytes);
        } catch (EOFException e) {
            throw new EOFException("the archive is cut");
        }
    }

    private static boolean zero(byte[] block) {
        for (byte one : block) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    /** The sum is taken as if its own place held spaces. */
    private static void checkSum(byte[] header) throws IOException {
        if (header.length < BLOCK) {
            throw new EOFException("the archive is cut");
        }
        byte[] summed = header.clone();
        Arrays.fill(summed, SUM, SUM + SUM_SIZE, (byte) ' ');
        long sum = 0;
        for (byte one : summed) {
            sum += one & 0xFF;
        }
        if (sum != octal(header, SUM, SUM_SIZE)) {
            throw new IOException("what came is no tar archive");
        }
    }

    private static long octal(byte[] header, int from, int length) throws IOException {
        String digits = text(header, from, length).strip();
        if (!digits.matches("[0-7]{1,12}")) {
            throw new IOException("what came is no tar archive");
        }
        return Long.parseLong(digits, 8);
    }

    private static String name(byte[] header) {
        String name = text(header, NAME, NAME_SIZE);
        boolean ustar = text(header, MAGIC, 5).equals("ustar");
        String prefix = ustar ? text(header, PREFIX, PREFIX_SIZE) : "";
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    /** A file: its content can be read until the next one is asked for. */
    record Entry(String name, long size, InputStream content) {}

    /** The bytes of one file and no more. Closing it leaves the archive open. */
    private final class Content extends FilterInputStream {
        Content(InputStream archive) {
            super(archive);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (left == 0) {
                return -1;
            }
            int count = in.read(target, offset, (int) Math.min(length, left));
            if (count < 0) {
                throw new EOFException("the archive is cut");
            }
            left -= count;
            return count;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = in.skip(Math.min(bytes, left));
            left -= skipped;
            return skipped;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(left, in.available());
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {}
    }
}

package io.minimax4j.client.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, without their ends, blank ones and a byte order mark left out. */
final class LineReader implements AutoCloseable {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[64 * 1024];
    private int from;
    private int to;
    private long number;

    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The number of the line that {@link #next()} gave last, from 1. */
    long number() {
        return number;
    }

    /**
     * The next line that holds something, null at the end.
     *
     * @throws LineTooLongException if it is longer than allowed
     */
    byte @Nullable [] next() throws IOException {
        for (byte[] line = line(); line != null; line = line()) {
            number++;
            byte[] bare = number == 1 && startsWithMark(line) ? Arrays.copyOfRange(line, 3, line.length) : line;
            if (!blank(bare)) {
                return bare;
            }
        }
        return null;
    }

    private byte @Nullable [] line() throws IOException {
        if (from == to && !fill()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        do {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, from, end - from);
            if (line.size() > longest) {
                throw new LineTooLongException("line " + (number + 1) + " is longer than " + longest + " bytes");
            }
            from = Math.min(end + 1, to);
            if (end < to) {
                return line.toByteArray();
            }
        } while (fill());
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(in.read(buffer, 0, buffer.length), 0);
        return to > 0;
    }

    private static boolean startsWithMark(byte[] line) {
        return line.length >= 3 && Arrays.equals(line, 0, 3, MARK, 0, 3);
    }

    private static boolean blank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The line is not kept in memory any further. */
    static final class LineTooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        LineTooLongException(String message) {
            super(message);
        }
    }
}

package io.minimax4j.server.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, one at a time. A line ends with a line feed, with or without a carriage return before it; a byte
 * order mark at the beginning of the file belongs to none. Of a line that is too long only the length is kept.
 */
final class Lines implements AutoCloseable {
    /** No request is larger; a picture of 20 MB goes into a file of its own. */
    static final int LONGEST = 8 << 20;
    private static final byte[] NOTHING = {};
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final InputStream in;
    private final byte[] buffer = new byte[64 << 10];
    private int position;
    private int limit;
    private long number;
    private long offset;

    /** @param first the number of the first line */
    Lines(InputStream in, Part from) {
        this.in = in;
        this.number = from.firstLine() - 1;
        this.offset = from.offset();
    }

    /** The next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        if (position == limit && !fill()) {
            return null;
        }
        long begin = offset;
        byte[] text = NOTHING;
        int length = 0;
        boolean ended = false;
        while (!ended && (position < limit || fill())) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            int count = end - position;
            if (length + count <= LONGEST) {
                text = length + count > text.length
                        ? Arrays.copyOf(text, Math.max(text.length * 2, length + count))
                        : text;
                System.arraycopy(buffer, position, text, length, count);
            }
            length = Math.min(length + count, LONGEST + 1);
            ended = end < limit;
            offset += count + (ended ? 1 : 0);
            position = ended ? end + 1 : end;
        }
        boolean tooLong = length > LONGEST;
        return new Line(++number, begin, offset - begin, tooLong, tooLong ? NOTHING : trimmed(text, length, begin));
    }

    private static byte[] trimmed(byte[] text, int length, long begin) {
        int from = begin == 0 && length >= MARK.length && Arrays.equals(text, 0, MARK.length, MARK, 0, MARK.length)
                ? MARK.length
                : 0;
        int to = length > from && text[length - 1] == '\r' ? length - 1 : length;
        return Arrays.copyOfRange(text, from, to);
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * A line without its end.
     *
     * @param number counted from 1
     * @param offset where it begins in the file
     * @param bytes how much of the file it takes, with its end
     * @param tooLong whether the text is not all of it
     */
    record Line(long number, long offset, long bytes, boolean tooLong, byte[] text) {
        boolean isBlank() {
            for (byte character : text) {
                if (character != ' ' && character != '\t' && character != '\r') {
                    return false;
                }
            }
            return true;
        }
    }
}

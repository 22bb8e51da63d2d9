package io.minimax4j.protocol.sse;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Reads events from a stream of bytes: LF, CRLF or CR, comments skipped, several data lines joined, a byte order mark
 * ignored. An event at the very end counts even without its blank line, as some servers leave it out. A line is
 * bounded, so a stream that never breaks cannot grow the heap.
 */
public final class SseDecoder implements Closeable {
    private static final int BUFFER = 16 * 1024;

    private final InputStream in;
    private final int maxLine;
    private byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private boolean afterReturn;
    private boolean cut;
    private boolean first = true;

    /** A decoder of the stream that refuses a line longer than the given bytes. */
    public SseDecoder(InputStream in, int maxLine) {
        this.in = in;
        this.maxLine = maxLine;
    }

    /**
     * The next event, or null at the end of the stream.
     *
     * @throws LineTooLongException if a line is longer than this decoder takes
     */
    public @Nullable SseEvent next() throws IOException {
        String name = SseEvent.UNNAMED;
        StringBuilder data = null;
        for (String text = readLine(); text != null; text = readLine()) {
            if (text.isEmpty()) {
                if (data != null) {
                    return new SseEvent(name, data.toString());
                }
                name = SseEvent.UNNAMED;
            }
            String value = field(text, "data");
            if (value != null) {
                data = data == null ? new StringBuilder(value) : data.append('\n').append(value);
            }
            String named = field(text, "event");
            if (named != null) {
                name = named;
            }
        }
        return data == null ? null : new SseEvent(name, data.toString());
    }

    /** Whether the stream ended in the middle of a line, so that the last event may lack its end. */
    public boolean cut() {
        return cut;
    }

    private static @Nullable String field(String line, String field) {
        if (line.equals(field)) {
            return "";
        }
        if (!line.startsWith(field) || line.charAt(field.length()) != ':') {
            return null;
        }
        int from = field.length() + 1;
        return line.startsWith(" ", from) ? line.substring(from + 1) : line.substring(from);
    }

    private @Nullable String readLine() throws IOException {
        int scanned = 0;
        while (true) {
            for (int at = start + scanned; at < end; at++) {
                byte b = buffer[at];
                if (b == '\n' || b == '\r') {
                    return line(at, b);
                }
            }
            scanned = end - start;
            if (!fill()) {
                cut |= scanned > 0;
                return scanned == 0 ? null : text(end);
            }
        }
    }

    /** The line that ends at that byte; nothing comes of the LF of a CRLF. */
    private @Nullable String line(int at, byte ending) throws IOException {
        boolean tail = ending == '\n' && afterReturn && at == start;
        afterReturn = ending == '\r';
        if (tail) {
            start++;
            return readLine();
        }
        String text = text(at);
        start = at + 1;
        return text;
    }

    /** Reads what there is behind the bytes that wait for their line to end; false at the end of the stream. */
    private boolean fill() throws IOException {
        if (end - start > maxLine) {
            throw new LineTooLongException(maxLine);
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, end, buffer.length - end);
        end += Math.max(count, 0);
        return count >= 0;
    }

    private String text(int to) throws IOException {
        if (to - start > maxLine) {
            throw new LineTooLongException(maxLine);
        }
        String text = new String(buffer, start, to - start, StandardCharsets.UTF_8);
        start = to;
        boolean marked = first && text.startsWith("\uFEFF");
        first = false;
        return marked ? text.substring(1) : text;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

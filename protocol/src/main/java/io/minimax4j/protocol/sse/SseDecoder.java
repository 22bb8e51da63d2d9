package io.minimax4j.protocol.sse;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Reads events from a stream of bytes: LF, CRLF or CR, comments skipped, several data lines joined, a byte order mark
 * ignored. An event at the very end counts even without its blank line, as some servers leave it out. A line is bounded,
 * so a stream that never breaks cannot grow the heap.
 */
public final class SseDecoder implements Closeable {
    private static final int BUFFER = 16 * 1024;

    private final InputStream in;
    private final int maxLine;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    private boolean afterReturn;
    private boolean first = true;

    /** A decoder of the stream that refuses a line longer than the given bytes. */
    public SseDecoder(InputStream in, int maxLine) {
        this.in = new BufferedInputStream(in, BUFFER);
        this.maxLine = maxLine;
    }

    /** The next event, or null at the end of the stream. */
    public @Nullable SseEvent next() throws IOException {
        String name = "message";
        StringBuilder data = null;
        for (String text = readLine(); text != null; text = readLine()) {
            if (text.isEmpty() && data != null) {
                return new SseEvent(name, data.toString());
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
        line.reset();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = b == '\r';
            if (b == '\n' || b == '\r') {
                return text();
            }
            if (line.size() >= maxLine) {
                throw new IOException("a line of the event stream is longer than " + maxLine + " bytes");
            }
            line.write(b);
        }
        return line.size() == 0 ? null : text();
    }

    private String text() {
        String text = line.toString(StandardCharsets.UTF_8);
        boolean marked = first && text.startsWith("\uFEFF");
        first = false;
        return marked ? text.substring(1) : text;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

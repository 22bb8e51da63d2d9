package io.minimax4j.client.transport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import io.minimax4j.client.error.MiniMaxException;

/**
 * A download that goes on where a broken connection left it.
 *
 * <p>The rest is asked for by Range, under the condition that the file is still the same. A server that knows no ranges
 * sends the whole again; then what is known already is passed over. Tries in a row that bring nothing are counted, so a
 * server that always breaks off ends the download, and a long one survives any number of breaks.
 */
public final class ResumingStream extends InputStream {
    private final Function<Map<String, String>, Opened> opening;
    private final int retries;
    private final String version;
    private final long size;
    private volatile Opened current;
    private volatile boolean closed;
    private long position;
    private long known;
    private int vainTries;

    private ResumingStream(int retries, Function<Map<String, String>, Opened> opening) {
        this.opening = opening;
        this.retries = retries;
        this.current = opening.apply(Map.of());
        this.version = current.version();
        this.size = current.size();
    }

    /** Downloads what a call yields. */
    public static ResumingStream of(Transport transport, Ask ask) {
        return new ResumingStream(transport.retries(), headers -> {
            Ask whole = ask;
            for (Map.Entry<String, String> header : headers.entrySet()) {
                whole = whole.header(header.getKey(), header.getValue());
            }
            return transport.call(whole, Opened::of);
        });
    }

    /** Downloads what a link leads to, without the key. */
    static ResumingStream of(Transport transport, String action, URI link) {
        return new ResumingStream(transport.retries(),
                headers -> transport.fetch(action, link, headers, Opened::of));
    }

    /** How many bytes there are in all, -1 if it is not told. */
    public long size() {
        return size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (true) {
            try {
                return readOnce(target, offset, length);
            } catch (InterruptedIOException e) {
                throw failed(current.reply().broken(e));
            } catch (IOException e) {
                goOn(e);
            }
        }
    }

    private int readOnce(byte[] target, int offset, int length) throws IOException {
        current.content().skipNBytes(known);
        known = 0;
        int count = current.content().read(target, offset, length);
        if (count < 0 && position < size) {
            throw new EOFException("the download was cut: " + position + " of " + size + " bytes came");
        }
        if (count > 0) {
            position += count;
            vainTries = 0;
        }
        return count;
    }

    private void goOn(IOException broken) throws IOException {
        if (closed || vainTries++ >= retries) {
            throw failed(current.reply().broken(broken));
        }
        current.reply().close();
        try {
            current = opening.apply(rest());
        } catch (MiniMaxException e) {
            throw failed(e);
        }
        known = overlap();
    }

    private Map<String, String> rest() {
        Map<String, String> headers = new LinkedHashMap<>();
        if (position > 0) {
            headers.put("Range", "bytes=" + position + "-");
            if (!version.isEmpty()) {
                headers.put("If-Range", version);
            }
        }
        return headers;
    }

    /** How much of what comes is known already; refuses what is not the rest of the same file. */
    private long overlap() throws IOException {
        long from = current.start();
        boolean same = current.version().equals(version) && (size < 0 || current.size() == size);
        if (!same || from < 0 || from > position) {
            throw failed(current.reply().malformed("another file than the one that was being downloaded", null));
        }
        return position - from;
    }

    private static IOException failed(MiniMaxException e) {
        return new IOException(e.getMessage(), e);
    }

    @Override
    public void close() {
        closed = true;
        current.reply().close();
    }
}

package io.minimax4j.client.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Reply;
import io.minimax4j.client.transport.Transport;

/**
 * A download that goes on where a broken connection left it.
 *
 * <p>The rest is asked for by Range, under the condition that the file is still the same. A server that knows no ranges
 * sends the whole again; then what is known already is passed over. Tries in a row that bring nothing are counted, so a
 * server that always breaks off ends the download, and a long one survives any number of breaks.
 */
final class ResumingStream extends InputStream {
    private final Transport transport;
    private final Ask ask;
    private final String version;
    private final long size;
    private volatile Opened current;
    private volatile boolean closed;
    private long position;
    private long known;
    private int vainTries;

    ResumingStream(Transport transport, Ask ask) {
        this.transport = transport;
        this.ask = ask;
        this.current = transport.call(ask, Opened::of);
        this.version = current.version();
        this.size = current.size();
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
        if (closed || vainTries++ >= transport.retries()) {
            throw failed(current.reply().broken(broken));
        }
        current.reply().close();
        try {
            current = transport.call(rest(), Opened::of);
        } catch (MiniMaxException e) {
            throw failed(e);
        }
        known = overlap();
    }

    private Ask rest() {
        if (position == 0) {
            return ask;
        }
        Ask rest = ask.header("Range", "bytes=" + position + "-");
        return version.isEmpty() ? rest : rest.header("If-Range", version);
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

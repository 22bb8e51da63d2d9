package io.minimax4j.server.media;

import java.io.IOException;
import java.io.InputStream;

/** A medium as it comes in: a byte more than its rule allows is an error. */
final class CappedStream extends InputStream {
    private final Ask ask;
    private final InputStream in;
    private long count;

    CappedStream(Ask ask, InputStream in) {
        this.ask = ask;
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        count += Math.max(read, 0);
        if (count > ask.rule().mostBytes()) {
            throw ask.tooLarge();
        }
        return read;
    }
}

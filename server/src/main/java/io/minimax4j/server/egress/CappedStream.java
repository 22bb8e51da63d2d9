package io.minimax4j.server.egress;

import io.minimax4j.server.egress.EgressException.Reason;
import java.io.IOException;
import java.io.InputStream;

/**
 * A reply as it comes in: a byte more than allowed fails, and every failure is one of ours, without the bytes. Closing
 * it does nothing, since closing what is below would read on to the end; the call closes its connection itself.
 */
final class CappedStream extends InputStream {
    private final InputStream in;
    private final Target target;
    private final long most;
    private long count;

    CappedStream(InputStream in, Target target, long most) {
        this.in = in;
        this.target = target;
        this.most = most;
    }

    @Override
    public int read() throws EgressException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws EgressException {
        int read = readBelow(bytes, offset, length);
        count += Math.max(read, 0);
        if (count > most) {
            throw EgressException.of(Reason.TOO_LARGE, target);
        }
        return read;
    }

    private int readBelow(byte[] bytes, int offset, int length) throws EgressException {
        try {
            return in.read(bytes, offset, length);
        } catch (IOException e) {
            throw EgressException.of(e, target);
        }
    }

    @Override
    public void close() {}
}

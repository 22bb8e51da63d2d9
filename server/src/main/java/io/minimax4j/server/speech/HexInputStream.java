package io.minimax4j.server.speech;

import java.io.IOException;
import java.io.InputStream;

/** Bytes as lower-case hex digits, made as they are read. */
final class HexInputStream extends InputStream {
    private static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e',
        'f'};

    private final InputStream bytes;
    private final byte[] buffer = new byte[32 << 10];
    private int at;
    private int end;
    private boolean low;

    HexInputStream(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] digits, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == end && !fill()) {
            return -1;
        }
        int count = 0;
        while (count < length && at < end) {
            int value = low ? buffer[at++] : buffer[at] >> 4;
            digits[offset + count++] = DIGITS[value & 0xF];
            low = !low;
        }
        return count;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(bytes.readNBytes(buffer, 0, buffer.length), 0);
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}

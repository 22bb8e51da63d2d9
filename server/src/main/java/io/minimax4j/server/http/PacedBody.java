package io.minimax4j.server.http;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * The body of a request, which must keep coming: a caller who sends a byte now and then would hold a thread and a
 * connection for ever without ever being idle.
 */
final class PacedBody extends InputStream {
    static final Duration GRACE = Duration.ofSeconds(30);
    static final long BYTES_PER_SECOND = 1024;

    private final InputStream body;
    private final LongSupplier nanos;
    private final long start;
    private long read;

    PacedBody(InputStream body, LongSupplier nanos) {
        this.body = body;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count;
        try {
            count = body.read(bytes, offset, length);
        } catch (IOException e) {
            throw e.getCause() instanceof TimeoutException ? stopped() : new ClientGoneException(e);
        }
        read += Math.max(count, 0);
        if (count >= 0 && isTooSlow()) {
            throw new ApiException(ErrorCode.TIMEOUT, "the request body came slower than " + BYTES_PER_SECOND
                    + " bytes per second; send it faster or in smaller requests");
        }
        return count;
    }

    private static ApiException stopped() {
        return new ApiException(ErrorCode.TIMEOUT, "the request body stopped coming; send it whole");
    }

    private boolean isTooSlow() {
        long late = nanos.getAsLong() - start - GRACE.toNanos();
        return late > 0 && read < late / 1_000_000_000.0 * BYTES_PER_SECOND;
    }
}

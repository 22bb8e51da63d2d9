package io.minimax4j.server.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/**
 * A stretch of an object as a stream. The length of what is to come is known from the reply, so that a connection that
 * ends early is told from the end: reading then goes on over another one, a few times.
 */
final class S3RangeStream extends InputStream {
    private static final int RESUMPTIONS = 5;

    private final S3Bucket bucket;
    private final long id;
    private ResponseInputStream<GetObjectResponse> content;
    private long position;
    private long remaining;
    private int resumed;

    S3RangeStream(S3Bucket bucket, long id, long offset, long length) {
        this.bucket = bucket;
        this.id = id;
        this.position = offset;
        this.content = bucket.get(id, range(offset, length));
        this.remaining = Math.min(length, content.response().contentLength());
        requireRange();
    }

    private static String range(long offset, long length) {
        boolean whole = length > Long.MAX_VALUE - offset;
        return "bytes=" + offset + "-" + (whole ? "" : offset + length - 1);
    }

    /** A service that does not know ranges sends the whole object: those would be other bytes. */
    private void requireRange() {
        String range = content.response().contentRange();
        if (range == null ? position > 0 : !range.startsWith("bytes " + position + "-")) {
            content.abort();
            throw failed(new IOException("Asked for bytes from " + position + ", but was sent " + range));
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (remaining > 0) {
            int read = readOnce(target, offset, (int) Math.min(length, remaining));
            if (read > 0) {
                position += read;
                remaining -= read;
                return read;
            }
        }
        return -1;
    }

    /** 0 if the connection ended and there is another one now. */
    private int readOnce(byte[] target, int offset, int length) {
        try {
            int read = content.read(target, offset, length);
            if (read > 0) {
                return read;
            }
            resume(new EOFException("The connection ended with " + remaining + " bytes to come"));
        } catch (IOException | SdkException e) {
            resume(e);
        }
        return 0;
    }

    private void resume(Exception cause) {
        content.abort();
        boolean interrupted = cause instanceof AbortedException || Thread.currentThread().isInterrupted();
        if (interrupted || resumed == RESUMPTIONS) {
            throw failed(cause);
        }
        resumed++;
        try {
            content = bucket.get(id, range(position, remaining));
        } catch (SdkException e) {
            e.addSuppressed(cause);
            throw failed(e);
        }
        requireRange();
    }

    private RuntimeException failed(Exception cause) {
        return S3Failure.during("reading file " + id, bucket.place(), cause);
    }

    /** A connection with content still to come is of no use to anybody else. */
    @Override
    public void close() throws IOException {
        if (remaining > 0) {
            content.abort();
        } else {
            content.close();
        }
    }
}

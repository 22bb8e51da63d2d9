package io.minimax4j.verification.behaviour;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A file that comes up to a point and then no further, as from a caller whose network went away. */
final class StalledContent extends InputStream {
    private final CountDownLatch stalled = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private long left;

    StalledContent(long bytes) {
        this.left = bytes;
    }

    /** Returns when all bytes up to the point have been asked for and more are wanted. */
    void awaitStall() throws InterruptedException {
        if (!stalled.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("The bytes were not taken.");
        }
    }

    /** Ends the waiting: the content then turns out to be broken. */
    void release() {
        released.countDown();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left == 0) {
            stalled.countDown();
            awaitRelease();
            throw new IOException("the content broke off");
        }
        int count = (int) Math.min(length, left);
        left -= count;
        return count;
    }

    private void awaitRelease() throws IOException {
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}

package io.minimax4j.client.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

/**
 * The body of a reply as a stream that keeps to a time budget.
 *
 * <p>The JDK's own stream waits without limit, and on older releases of 17 swallows an interrupt. Here the reader waits
 * on a queue for as long as the budget allows; an interrupt or a close cancels the subscription, which closes the
 * socket. At most two lists of buffers are asked for ahead of the reader, so a slow reader pushes back on the server.
 *
 * <p>One thread reads. {@link #close()} may come from any thread and wakes the reader.
 */
final class PulledBody extends InputStream implements BodySubscriber<PulledBody> {
    private static final List<ByteBuffer> END = new ArrayList<>(0);
    private static final int AHEAD = 2;

    private final Budget budget;
    private final Runnable atEnd;
    private final BlockingQueue<List<ByteBuffer>> arrived = new LinkedBlockingQueue<>();
    private final Queue<ByteBuffer> current = new ArrayDeque<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile @Nullable Throwable failure;
    private volatile boolean closed;
    private boolean ended;

    /** A body that tells once when it has ended, failed or been closed. */
    PulledBody(Budget budget, Runnable atEnd) {
        this.budget = budget;
        this.atEnd = atEnd;
    }

    @Override
    public CompletionStage<PulledBody> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        if (closed) {
            subscription.cancel();
        } else {
            subscription.request(AHEAD);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        budget.touch();
        arrived.add(buffers);
    }

    @Override
    public void onError(Throwable throwable) {
        failure = throwable;
        end();
    }

    @Override
    public void onComplete() {
        end();
    }

    private void end() {
        arrived.add(END);
        if (over.compareAndSet(false, true)) {
            atEnd.run();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (current.isEmpty() || !current.element().hasRemaining()) {
            current.poll();
            if (current.isEmpty() && !pull()) {
                return -1;
            }
        }
        ByteBuffer buffer = current.element();
        int count = Math.min(length, buffer.remaining());
        buffer.get(target, offset, count);
        return count;
    }

    /** Fetches more; false at the end. */
    private boolean pull() throws IOException {
        if (closed) {
            throw new IOException("the stream is closed");
        }
        if (ended) {
            return false;
        }
        List<ByteBuffer> buffers = await();
        if (buffers == END) {
            ended = true;
            throwFailure();
            return false;
        }
        current.addAll(buffers);
        Flow.Subscription upstream = subscription;
        if (upstream != null) {
            upstream.request(1);
        }
        return true;
    }

    private List<ByteBuffer> await() throws IOException {
        budget.touch();
        try {
            List<ByteBuffer> ready = null;
            while (ready == null) {
                long wait = budget.nanosToWait();
                if (wait <= 0) {
                    close();
                    throw budget.exceeded();
                }
                ready = arrived.poll(wait, TimeUnit.NANOSECONDS);
            }
            return ready;
        } catch (InterruptedException e) {
            close();
            throw new InterruptedIOException("the thread was interrupted");
        }
    }

    private void throwFailure() throws IOException {
        Throwable cause = failure;
        if (cause != null) {
            throw new IOException("the connection broke while the reply came", cause);
        }
        if (closed) {
            throw new IOException("the stream is closed");
        }
    }

    @Override
    public int available() {
        ByteBuffer next = current.peek();
        return next == null ? 0 : next.remaining();
    }

    /** Ends the reply. If it has not come whole, the connection is closed with it. */
    @Override
    public void close() {
        closed = true;
        Flow.Subscription upstream = subscription;
        if (upstream != null && !over.get()) {
            upstream.cancel();
        }
        end();
    }
}

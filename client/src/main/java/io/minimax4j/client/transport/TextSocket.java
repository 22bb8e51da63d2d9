package io.minimax4j.client.transport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import io.minimax4j.client.error.MiniMaxException;
import org.jspecify.annotations.Nullable;

/**
 * A WebSocket as a blocking pipe of text messages that keeps to a time budget.
 *
 * <p>The JDK's socket loses the end of a connection that comes while it is busy with a message, or while nobody has asked
 * for one (release 25 too: an InternalError on a thread of its own). So it works on a client whose tasks run at once, see
 * {@link Transport#socket}, and whoever waits pings now and then: into a connection that is gone, a ping fails.
 *
 * <p>Any number of threads may send; their messages go one after the other, since the JDK allows no second one before
 * the first is out. One thread at a time receives. An interrupt, a time that is over and {@link #close()} end the socket:
 * what it was in the midst of could not be taken up again.
 */
public final class TextSocket implements AutoCloseable, Cancellable {
    private static final int NORMAL = 1000;
    private static final long FAREWELL_SECONDS = 2;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(5);

    private final Origin origin;
    private final Limits limits;
    private final Timing timing;
    private final Consumer<TextSocket> over;
    private final BlockingDeque<Arrival> arrived = new LinkedBlockingDeque<>();
    private final ReentrantLock sending = new ReentrantLock(true);
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile @Nullable WebSocket socket;
    private volatile @Nullable CompletableFuture<WebSocket> opening;
    private volatile boolean closed;
    private volatile long signsOfLife;

    TextSocket(Origin origin, Limits limits, Timing timing, Consumer<TextSocket> over) {
        this.origin = origin;
        this.limits = limits;
        this.timing = timing;
        this.over = over;
    }

    /** Waits for the end of the handshake. */
    void open(CompletableFuture<WebSocket> handshake, Budget budget) {
        opening = handshake;
        if (closed) {
            handshake.cancel(true);
        }
        try {
            socket = handshake.get(Math.max(1, budget.nanosToWait()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            end(e.getCause());
            throw refused(e.getCause(), budget);
        } catch (TimeoutException e) {
            cancel();
            throw broken(budget.exceeded());
        } catch (InterruptedException e) {
            cancel();
            throw broken(new InterruptedIOException());
        }
    }

    /** A handshake that was answered by something else is told as the failure of any call. */
    private MiniMaxException refused(Throwable failure, Budget budget) {
        if (failure instanceof WebSocketHandshakeException handshake && handshake.getResponse() != null) {
            HttpResponse<?> answer = handshake.getResponse();
            return reply(answer.statusCode(), answer.headers(), answer.body(), budget).refused();
        }
        return broken(failure instanceof IOException io ? io : new IOException(failure));
    }

    private Reply reply(int status, HttpHeaders headers, @Nullable Object content, Budget budget) {
        PulledBody body = new PulledBody(budget, () -> {});
        if (content instanceof String text && !text.isEmpty()) {
            body.onNext(List.of(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8))));
        }
        body.onComplete();
        return new Reply(origin, timing.clock(), new Exchange.Head(status, headers), body);
    }

    /** The time that such a wait may take. */
    public Budget budget(Patience patience) {
        return new Budget(timing.nanos(), limits, patience);
    }

    /** Sends one message; returns when it is on its way. */
    public void send(String message) {
        try {
            sending.lockInterruptibly();
        } catch (InterruptedException e) {
            cancel();
            throw broken(new InterruptedIOException());
        }
        try {
            await(opened().sendText(message, true));
        } catch (IOException e) {
            throw broken(e);
        } finally {
            sending.unlock();
        }
    }

    private void await(CompletableFuture<WebSocket> sent) throws IOException {
        Budget budget = budget(Patience.TRANSFER);
        try {
            sent.get(Math.max(1, budget.nanosToWait()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (TimeoutException e) {
            cancel();
            throw budget.exceeded();
        } catch (InterruptedException e) {
            cancel();
            throw new InterruptedIOException();
        }
    }

    /** Sends a ping, whose answer counts as a sign of life. One that cannot be sent ends the socket. */
    public void ping() {
        opened().sendPing(ByteBuffer.allocate(0)).whenComplete((sent, failure) -> {
            Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
            if (cause instanceof IOException) {
                end(cause);
            }
        });
    }

    private WebSocket opened() {
        WebSocket open = socket;
        if (open == null) {
            throw new IllegalStateException("The socket is not open");
        }
        return open;
    }

    /**
     * The next message, waiting for it; null at the end of a socket that this side closed.
     *
     * @param patient whether signs of life are enough to go on waiting; asked when the time is over
     */
    public @Nullable String receive(Budget budget, BooleanSupplier patient) {
        budget.touch();
        try {
            Arrival next = await(budget, patient);
            if (next.message() == null) {
                arrived.addFirst(next);
                throw broken(next.asIOException());
            }
            opened().request(1);
            return next.message();
        } catch (IOException e) {
            cancel();
            throw broken(e);
        } catch (InterruptedException e) {
            cancel();
            throw broken(new InterruptedIOException());
        }
    }

    private Arrival await(Budget budget, BooleanSupplier patient) throws IOException, InterruptedException {
        long signs = signsOfLife;
        while (true) {
            long wait = Math.max(0, budget.nanosToWait());
            Arrival next = arrived.poll(Math.min(wait, silence()), TimeUnit.NANOSECONDS);
            if (next != null) {
                return next;
            }
            if (budget.nanosToWait() > 0) {
                ping();
                continue;
            }
            if (signs == signsOfLife || !patient.getAsBoolean()) {
                throw budget.exceeded();
            }
            signs = signsOfLife;
            budget.touch();
        }
    }

    /** How long to wait before a ping finds out whether the connection is still there. */
    private long silence() {
        return Math.min(LONGEST_SILENCE.toNanos(), limits.idle().toNanos() / 8);
    }

    /** The last message that has come and that nobody has taken yet. */
    public @Nullable String lastUnread() {
        String last = null;
        for (Arrival one : arrived) {
            last = one.message() == null ? last : one.message();
        }
        return last;
    }

    void arrived(String message) {
        signsOfLife++;
        arrived.add(new Arrival(message, null));
    }

    void alive() {
        signsOfLife++;
    }

    /** Nothing more will come, for that reason. */
    void end(Throwable reason) {
        if (ended.compareAndSet(false, true)) {
            arrived.add(new Arrival(null, reason));
            over.accept(this);
        }
    }

    /** Whether either side has ended it. */
    public boolean ended() {
        return ended.get();
    }

    /** What to throw for a message that is not what the contract says. */
    public MiniMaxException malformed(String what, @Nullable Throwable cause) {
        Budget budget = budget(Patience.REPLY);
        return reply(0, HttpHeaders.of(Map.of(), (name, value) -> true), null, budget).malformed(what, cause);
    }

    /** What to throw for a socket that broke off, or for a wait that was. */
    public MiniMaxException broken(IOException e) {
        return Breakage.of(origin.action(), origin.host(), closed ? new EOFException("the session is closed") : e);
    }

    /** Breaks it off. */
    @Override
    public void cancel() {
        end(new IOException("the socket was broken off"));
        CompletableFuture<WebSocket> handshake = opening;
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        } else if (handshake != null) {
            handshake.cancel(true);
        }
    }

    /** Says farewell, without waiting for what has not come yet. */
    @Override
    public void close() {
        closed = true;
        WebSocket open = socket;
        if (open == null || ended.get()) {
            cancel();
            return;
        }
        end(new EOFException("the session is closed"));
        open.sendClose(NORMAL, "").orTimeout(FAREWELL_SECONDS, TimeUnit.SECONDS)
                .whenComplete((sent, failure) -> open.abort());
    }

    private record Arrival(@Nullable String message, @Nullable Throwable failure) {
        IOException asIOException() {
            return failure instanceof IOException io ? io : new IOException("the connection broke", failure);
        }
    }
}

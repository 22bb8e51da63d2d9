package io.minimax4j.server.http;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.server.account.Account;
import java.io.EOFException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.OutgoingEntry;
import org.jspecify.annotations.Nullable;

/**
 * A socket on the library's frames.
 *
 * <p>Frames come on threads of the library, one at a time, and nothing here blocks those: a message is put in a box from
 * which the handler's thread takes it, and the next frame is asked for as long as the box has room. So a peer is held back
 * by the box, and the end of the connection is noticed as long as the handler receives.
 *
 * <p>{@code lock} guards the box and the marks beside it. The library is called without it.
 */
final class JettySocket implements Socket, FrameHandler {
    private static final int BOX = 8;

    private final SocketCaller caller;
    private final long patienceMillis;
    private final Runnable opened;
    private final HttpMetrics.Sample sample;
    private final TextMessage message = new TextMessage(MOST_BYTES);
    private final Set<Callback.Completable> sending = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Received> box = new ArrayDeque<>();
    private boolean full;
    private boolean refused;
    private boolean stopping;
    private boolean gone;
    private boolean said;
    private @Nullable CoreSession session;
    private @Nullable Pongs pongs;

    /** @param opened called on a thread of the library when frames can be sent */
    JettySocket(SocketCaller caller, Duration patience, HttpMetrics.Sample sample, Runnable opened) {
        this.caller = caller;
        this.patienceMillis = patience.toMillis();
        this.sample = sample;
        this.opened = opened;
    }

    @Override
    public String traceId() {
        return caller.traceId();
    }

    @Override
    public Optional<ApiException> credentialProblem() {
        return Optional.ofNullable(caller.problem());
    }

    @Override
    public Account account() {
        if (caller.account() == null) {
            throw new IllegalStateException("Nobody is known here");
        }
        return caller.account();
    }

    @Override
    public void failed(ErrorCode code) {
        sample.failed(code);
    }

    @Override
    public Received receive(Duration atMost) throws InterruptedException {
        Received next = take(atMost.toNanos());
        demandAgain();
        return next;
    }

    private Received take(long nanos) throws InterruptedException {
        long left = nanos;
        lock.lockInterruptibly();
        try {
            while (!gone && !said && !stopping && box.isEmpty()) {
                if (left <= 0) {
                    return new Received.Nothing();
                }
                left = changed.awaitNanos(left);
            }
            if (gone || said) {
                return new Received.Closed();
            }
            if (box.isEmpty()) {
                stopping = false;
                return new Received.Stopping();
            }
            return box.remove();
        } finally {
            lock.unlock();
        }
    }

    /** Asks for the next frame if that was put off and there is room now. */
    private void demandAgain() {
        boolean demand;
        lock.lock();
        try {
            demand = full && (box.size() < BOX || said || gone);
            full &= !demand;
        } finally {
            lock.unlock();
        }
        if (demand) {
            session().demand();
        }
    }

    @Override
    public void send(Object record) {
        Callback.Completable sent = new Callback.Completable();
        sending.add(sent);
        try {
            if (isOver()) {
                throw new ClientGoneException(new EOFException("the socket is closed"));
            }
            session().sendFrame(entry(new Frame(OpCode.TEXT, true, ByteBuffer.wrap(Json.write(record))), sent));
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClientGoneException(e);
        } catch (ExecutionException e) {
            throw new ClientGoneException(e.getCause());
        } finally {
            sending.remove(sent);
        }
    }

    private OutgoingEntry entry(Frame frame, Callback callback) {
        return new OutgoingEntry.Builder(frame, callback).frameTimeout(patienceMillis).build();
    }

    private boolean isOver() {
        lock.lock();
        try {
            return gone || said;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close(Close code, String reason) {
        boolean say;
        lock.lock();
        try {
            say = !said && !gone;
            said = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (say) {
            session().sendFrame(entry(new CloseStatus(code.code(), reason).toFrame(), Callback.NOOP));
            // The peer's own goodbye may stand behind messages that nobody took.
            demandAgain();
        }
    }

    /** Waits for the peer's goodbye, and hangs up if it does not come. */
    void awaitClosed(Duration atMost) {
        boolean answered = false;
        try {
            answered = closed.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!answered) {
            session().abort();
        }
    }

    /** The server stops: whoever receives is told. */
    void stop() {
        lock.lock();
        try {
            stopping = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private CoreSession session() {
        if (session == null) {
            throw new IllegalStateException("The socket is not open yet");
        }
        return session;
    }

    @Override
    public void onOpen(CoreSession coreSession, Callback callback) {
        session = coreSession;
        pongs = new Pongs(pong -> coreSession.sendFrame(entry(pong.frame(), pong.sent())));
        // How long nothing may happen is the handler's to say.
        coreSession.addIdleTimeoutListener(timeout -> false);
        callback.succeeded();
        opened.run();
        coreSession.demand();
    }

    @Override
    public void onFrame(Frame frame, Callback callback) {
        switch (frame.getOpCode()) {
            case OpCode.PING -> {
                pong(frame);
                put(new Received.Ping());
            }
            case OpCode.TEXT, OpCode.CONTINUATION ->
                message.add(frame.getPayload(), frame.isFin()).ifPresent(this::put);
            case OpCode.BINARY -> put(new Received.Refused(
                    ApiException.invalid("a binary message came where JSON in text messages is expected"),
                    Close.NOT_TEXT));
            case OpCode.CLOSE -> over();
            default -> {
                // A pong that nobody asked for.
            }
        }
        callback.succeeded();
        if (frame.getOpCode() != OpCode.CLOSE) {
            demandNext();
        }
    }

    private void pong(Frame ping) {
        if (pongs != null) {
            ByteBuffer payload = ping.getPayload();
            pongs.answer(payload == null
                    ? ByteBuffer.allocate(0)
                    : ByteBuffer.allocate(payload.remaining())
                            .put(payload.duplicate()).flip());
        }
    }

    private void put(Received received) {
        lock.lock();
        try {
            boolean repeated = received instanceof Received.Ping && box.peekLast() instanceof Received.Ping;
            if (!refused && !said && !repeated) {
                box.add(received);
                refused = received instanceof Received.Refused;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private void demandNext() {
        lock.lock();
        try {
            full = true;
        } finally {
            lock.unlock();
        }
        demandAgain();
    }

    /** The peer takes and gives nothing any more: whoever waits for it stops waiting. */
    private void over() {
        lock.lock();
        try {
            gone = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        sending.forEach(sent -> sent.failed(new EOFException("the peer is gone")));
    }

    @Override
    public void onError(Throwable cause, Callback callback) {
        over();
        callback.succeeded();
    }

    @Override
    public void onClosed(CloseStatus status, Callback callback) {
        over();
        closed.countDown();
        callback.succeeded();
    }
}

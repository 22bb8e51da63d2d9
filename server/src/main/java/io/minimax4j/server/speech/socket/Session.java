package io.minimax4j.server.speech.socket;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.speech.SocketEvent;
import io.minimax4j.protocol.speech.SocketReply;
import io.minimax4j.server.http.ClientGoneException;
import io.minimax4j.server.http.JsonRequest;
import io.minimax4j.server.http.Socket;
import io.minimax4j.server.http.Socket.Close;
import io.minimax4j.server.http.Socket.Received;
import io.minimax4j.server.speech.TextRules;
import io.minimax4j.server.speech.socket.SessionLife.Edge;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One session on a socket, from {@code connected_success} to its close.
 *
 * <p>Two threads: the handler's own listens and never waits for speech, so that a client that cancels or goes away is
 * heard at once; the {@link Line} speaks. Either may find that something happened; the table says what follows, and
 * whoever found it does that. What the line has to do stands in it in order, the goodbye at the end included, so that
 * audio and what is said of it never overtake each other.
 */
final class Session implements AutoCloseable {
    /** So much text may wait: more than an hour of speech. */
    static final int MOST_CHARACTERS = 100_000;
    /** So many texts and answers may wait. */
    static final int MOST_WAITING = 1000;
    private static final int LONGEST_NAME = 256;
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final Endpoint endpoint;
    private final Socket socket;
    private final Frames frames;
    private final Reciter reciter;
    private final long idleNanos;
    private final Consumer<Edge> walked;
    private final Line line = new Line(this::trouble);
    private final SentenceBuffer sentences = new SentenceBuffer();
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.OPEN);
    private long heard = System.nanoTime();

    Session(Endpoint endpoint, Socket socket, Frames frames, Reciter reciter, Duration idle, Consumer<Edge> walked) {
        this.endpoint = endpoint;
        this.socket = socket;
        this.frames = frames;
        this.reciter = reciter;
        this.idleNanos = idle.toNanos();
        this.walked = walked;
    }

    /** Returns when the session has ended on either side. */
    void serve() throws InterruptedException {
        if (socket.credentialProblem().isPresent()) {
            frames.failed(socket.credentialProblem().get());
            socket.close(Close.POLICY, "");
            return;
        }
        line.start();
        frames.say(SocketReply.CONNECTED);
        for (Received next = receive(); !(next instanceof Received.Closed); next = receive()) {
            take(next);
            lookAtClock();
        }
    }

    private Received receive() throws InterruptedException {
        long now = System.nanoTime();
        long left = Math.min(idleNanos - (now - lastLife()), sentences.nanosLeft(now));
        return socket.receive(Duration.ofNanos(Math.max(0, left)));
    }

    /** When the client was last heard or the last result was sent. */
    private long lastLife() {
        long done = line.idleSince();
        return done - heard > 0 ? done : heard;
    }

    private void take(Received received) throws InterruptedException {
        switch (received) {
            case Received.Text(String text) -> {
                heard = System.nanoTime();
                hear(text);
            }
            case Received.Ping() -> heard = endpoint.isPieces() ? System.nanoTime() : heard;
            case Received.Refused(ApiException problem, Close close) -> fail(problem, close);
            case Received.Stopping() -> happen(Happening.STOP);
            case Received.Nothing(),Received.Closed() -> {
                // The clock is looked at in any case.
            }
        }
    }

    private void lookAtClock() throws InterruptedException {
        long now = System.nanoTime();
        sentences.due(now).forEach(this::speak);
        if (now - lastLife() >= idleNanos) {
            happen(Happening.IDLE);
        }
    }

    private void hear(String text) throws InterruptedException {
        SocketEvent event;
        try {
            event = JsonRequest.read(text, SocketEvent.class);
        } catch (ApiException e) {
            fail(e, Close.NORMAL);
            return;
        }
        happen(happening(event), event);
    }

    private Happening happening(SocketEvent event) {
        return switch (event.event() == null ? "" : event.event()) {
            case SocketEvent.START -> Happening.START;
            case SocketEvent.CONTINUE -> ofText(event.text() == null ? "" : event.text());
            case SocketEvent.FINISH -> Happening.FINISH;
            case SocketEvent.FLUSH -> endpoint.isPieces() ? Happening.FLUSH : Happening.UNKNOWN;
            case SocketEvent.CANCEL -> endpoint.isPieces() ? Happening.CANCEL : Happening.UNKNOWN;
            default -> Happening.UNKNOWN;
        };
    }

    private Happening ofText(String text) {
        int length = text.codePointCount(0, text.length());
        if (line.size() >= MOST_WAITING || line.characters() + sentences.length() + length > MOST_CHARACTERS) {
            return Happening.CROWDED;
        }
        if (length > TextRules.LIMIT) {
            return Happening.OVERLONG;
        }
        return text.isBlank() && !endpoint.isPieces() ? Happening.EMPTY : Happening.TEXT;
    }

    /** What went wrong on the line's thread. */
    private void trouble(Throwable trouble) {
        try {
            fail(told(trouble), Close.NORMAL);
        } catch (ClientGoneException e) {
            LOG.debug("A client went away before it was told that its session failed");
        }
    }

    private ApiException told(Throwable trouble) {
        if (trouble instanceof ApiException failure) {
            if (failure.getCause() != null) {
                LOG.warn("Speech on a socket failed with code {}, trace {}; the client was told",
                        failure.code().code(), socket.traceId(), failure.getCause());
            }
            return failure;
        }
        if (!(trouble instanceof ClientGoneException)) {
            LOG.error("Speech on a socket failed with code 1000, trace {}; other sessions go on", socket.traceId(),
                    trouble);
        }
        return new ApiException(ErrorCode.UNKNOWN);
    }

    private void fail(ApiException failure, Close close) {
        if (move(Happening.FAILED).deed() == Deed.FAIL) {
            end(failure, close);
        }
    }

    private void happen(Happening happening) throws InterruptedException {
        happen(happening, SocketEvent.named(""));
    }

    private void happen(Happening happening, SocketEvent event) throws InterruptedException {
        Edge edge = move(happening);
        switch (edge.deed()) {
            case BEGIN -> begin(event);
            case QUEUE -> queue(event);
            case GATHER -> gather(event);
            case SKIP_EMPTY -> line.add(0, () -> frames.skipped(ErrorCode.SOCKET_EMPTY_TEXT, "nothing to speak", true));
            case SKIP_OVERLONG -> line.add(0, () -> overlong(true));
            case RETURN_OVERLONG -> overlong(false);
            case TURN_AWAY -> frames.skipped(ErrorCode.SOCKET_QUEUE_LIMIT, "send it again when some of the text that"
                    + " waits was spoken", false);
            case FLUSH -> {
                sentences.rest().forEach(this::speak);
                line.add(0, () -> frames.say(SocketReply.FLUSHED));
            }
            case CANCEL -> cancel();
            case CANCEL_AND_DRAIN -> {
                cancel();
                endWith(Happening.SPOKEN_OUT);
            }
            case CANCEL_AND_WIND_UP -> {
                cancel();
                endWith(Happening.WOUND_UP);
            }
            case DRAIN -> endWith(Happening.SPOKEN_OUT);
            case WIND_UP -> endWith(Happening.WOUND_UP);
            case FINISH -> {
                reciter.close();
                frames.say(SocketReply.FINISHED);
                socket.close(Close.NORMAL, "");
            }
            case LEAVE -> end(new ApiException(ErrorCode.SERVICE_FAILED, ErrorCode.SERVICE_FAILED.message()
                    + ": the server is stopping; connect again"), Close.GOING_AWAY);
            case TIME_OUT -> end(new ApiException(ErrorCode.SOCKET_IDLE, ErrorCode.SOCKET_IDLE.message()
                    + ", nothing came for " + idleNanos / 1_000_000 + " ms; connect again"), Close.NORMAL);
            case REFUSE -> end(refusal(edge, event), Close.NORMAL);
            case FAIL, NOTHING -> {
                // Failures come by another way.
            }
        }
    }

    private Edge move(Happening happening) {
        while (true) {
            Stage now = stage.get();
            Edge edge = endpoint.life().edge(now, happening);
            if (stage.compareAndSet(now, edge.to())) {
                walked.accept(edge);
                return edge;
            }
        }
    }

    private void begin(SocketEvent start) {
        try {
            reciter.begin(socket.account(), start);
            if (endpoint.isPieces() && start.sessionId() != null) {
                frames.rename(checkedName(start.sessionId()));
            }
        } catch (ApiException e) {
            fail(e, Close.NORMAL);
            return;
        }
        frames.say(SocketReply.STARTED);
    }

    private static String checkedName(String sessionId) {
        if (sessionId.isBlank() || sessionId.length() > LONGEST_NAME) {
            throw ApiException.invalid("session_id must have 1 to " + LONGEST_NAME + " characters, or be left out");
        }
        return sessionId;
    }

    private void queue(SocketEvent event) {
        String text = String.valueOf(event.text());
        line.add(text.codePointCount(0, text.length()), () -> reciter.turn(text));
    }

    private void gather(SocketEvent event) {
        if (event.text() != null) {
            sentences.add(event.text(), System.nanoTime());
            sentences.complete().forEach(this::speak);
        }
    }

    private void speak(String sentence) {
        line.add(sentence.codePointCount(0, sentence.length()), () -> reciter.sentence(sentence));
    }

    private void overlong(boolean turn) {
        frames.skipped(ErrorCode.SOCKET_TEXT_LIMIT, "a text has " + TextRules.LIMIT + " characters at most", turn);
    }

    private void cancel() throws InterruptedException {
        sentences.clear();
        line.clear();
        frames.say(SocketReply.CANCELED);
    }

    /** Speaks what is left, and then something has happened. */
    private void endWith(Happening happening) {
        sentences.rest().forEach(this::speak);
        line.add(0, () -> happen(happening));
    }

    private ApiException refusal(Edge edge, SocketEvent event) {
        if (edge.happening() == Happening.UNKNOWN) {
            return new ApiException(ErrorCode.SOCKET_EVENT, ErrorCode.SOCKET_EVENT.message()
                    + ", event must be task_start, task_continue" + (endpoint.isPieces()
                            ? ", task_flush, task_cancel or task_finish"
                            : " or task_finish"));
        }
        ErrorCode code = endpoint.life().order();
        return new ApiException(code, code.message() + ", " + event.event() + misplaced(edge));
    }

    private static String misplaced(Edge edge) {
        if (edge.happening() == Happening.START) {
            return " may come once";
        }
        return edge.from() == Stage.OPEN ? " came before task_start" : " came after task_finish";
    }

    /** The last word, after which no audio comes any more. */
    private void end(ApiException failure, Close close) {
        line.close();
        reciter.close();
        frames.failed(failure);
        socket.close(close, "");
    }

    @Override
    public void close() {
        line.close();
    }
}

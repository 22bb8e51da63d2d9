package io.minimax4j.client.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.transport.Budget;
import io.minimax4j.client.transport.Patience;
import io.minimax4j.client.transport.TextSocket;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import io.minimax4j.protocol.speech.SocketEvent;
import io.minimax4j.protocol.speech.SocketReply;
import io.minimax4j.protocol.speech.SpeechRequest;
import org.jspecify.annotations.Nullable;

/**
 * A socket that speaks, as records. What ends the session is thrown, now and at every later call; what concerns one text
 * alone is a reply like any other, for the session to tell.
 */
final class SpeechSocket implements AutoCloseable {
    private static final Set<Integer> SOFT = Set.of(ErrorCode.SOCKET_EMPTY_TEXT.code(),
            ErrorCode.SOCKET_TEXT_LIMIT.code(), ErrorCode.SOCKET_QUEUE_LIMIT.code());
    private static final BooleanSupplier NOT_PATIENT = () -> false;

    private final Transport transport;
    private final TextSocket socket;
    private final String action;
    private volatile @Nullable MiniMaxException failure;

    private SpeechSocket(Transport transport, TextSocket socket, String action) {
        this.transport = transport;
        this.socket = socket;
        this.action = action;
    }

    /** Connects and starts a session that speaks in the manner of the request; returns when the server has said so. */
    static SpeechSocket open(Transport transport, String path, SpeechRequest manner) {
        String action = "Speech session with " + manner.model();
        SpeechSocket socket = new SpeechSocket(transport, transport.socket(action, path), action);
        try {
            Budget budget = socket.budget(Patience.REPLY);
            socket.await(SocketReply.CONNECTED, budget);
            socket.send(SocketEvent.start(manner, null));
            socket.await(SocketReply.STARTED, budget);
            return socket;
        } catch (RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    private void await(String event, Budget budget) {
        SocketReply reply = receive(budget);
        while (!event.equals(reply.event())) {
            if (softFailure(reply) != null) {
                throw ended(softFailure(reply));
            }
            reply = receive(budget);
        }
    }

    Budget budget(Patience patience) {
        return socket.budget(patience);
    }

    /** Says something. */
    void send(SocketEvent event) {
        throwFailure();
        try {
            socket.send(Json.text(event));
        } catch (MiniMaxException e) {
            throw ended(lastWords(e));
        }
    }

    /** A server that refuses tells why before it closes the socket: that is the better reason, if it has come. */
    private MiniMaxException lastWords(MiniMaxException sending) {
        String last = socket.lastUnread();
        try {
            SocketReply reply = last == null ? null : parse(last);
            return reply != null && fatal(reply) ? refused(last) : sending;
        } catch (MiniMaxException e) {
            return sending;
        }
    }

    SocketReply receive(Budget budget) {
        return receive(budget, NOT_PATIENT);
    }

    /** What the server says next. */
    SocketReply receive(Budget budget, BooleanSupplier patient) {
        throwFailure();
        try {
            String message = socket.receive(budget, patient);
            SocketReply reply = parse(message);
            if (fatal(reply)) {
                throw refused(message);
            }
            return reply;
        } catch (MiniMaxException e) {
            throw ended(e);
        }
    }

    private SocketReply parse(String message) {
        try {
            return Json.read(message, SocketReply.class);
        } catch (JsonFormatException e) {
            throw socket.malformed("a message that is not the JSON of the contract", e);
        }
    }

    private static boolean fatal(SocketReply reply) {
        return SocketReply.FAILED.equals(reply.event()) || code(reply) != 0 && !SOFT.contains(code(reply));
    }

    private static int code(SocketReply reply) {
        BaseResp resp = reply.baseResp();
        return resp == null ? 0 : resp.statusCode();
    }

    private MiniMaxException refused(String message) {
        return told(message.getBytes(StandardCharsets.UTF_8));
    }

    private MiniMaxException told(byte[] json) {
        MiniMaxException told = transport.failure(action, 200, json, null).toException();
        return told.code().isPresent() ? told : socket.malformed("a failure without a reason", null);
    }

    /** What is wrong with the text that the reply is about; null if nothing is. The session goes on. */
    @Nullable
    MiniMaxException softFailure(SocketReply reply) {
        return code(reply) == 0 ? null : told(Json.write(reply));
    }

    MiniMaxException malformed(String what) {
        return socket.malformed(what, null);
    }

    /** Ends the session for that reason, which is to be thrown. */
    MiniMaxException broken(IOException reason) {
        return ended(socket.broken(reason));
    }

    private MiniMaxException ended(MiniMaxException cause) {
        if (failure == null) {
            failure = cause;
        }
        socket.close();
        return cause;
    }

    private void throwFailure() {
        MiniMaxException known = failure;
        if (known != null) {
            throw known;
        }
    }

    /** Subtitles come in the events; a link to them all the same is followed. */
    Subtitles subtitles(String link) {
        return new SubtitleFile(transport, action, this::malformed).fetch(link);
    }

    /** Does that again and again while the session is open, so that the other side does not take it for forgotten. */
    void every(Duration pause, Runnable beat) {
        transport.later(pause, () -> {
            if (failure == null && !socket.ended()) {
                beat.run();
                every(pause, beat);
            }
        });
    }

    void ping() {
        socket.ping();
    }

    @Override
    public void close() {
        socket.close();
    }
}

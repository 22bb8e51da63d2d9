package io.minimax4j.server.http;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.account.Account;
import java.time.Duration;
import java.util.Optional;

/**
 * An open WebSocket. One thread receives; any thread may send. A peer that closed or vanished shows at once, as
 * {@link Received.Closed} to the thread that receives and as a {@link ClientGoneException} to those that send.
 */
public interface Socket {
    /** A message may have so many bytes: 10,000 characters in the longest escapes of JSON take half of them. */
    int MOST_BYTES = 256 << 10;

    /** 32 lower-case hex digits, also in the headers of the handshake. */
    String traceId();

    /**
     * What was wrong with the key, with the code and the words that HTTP has for it: clients of these paths are told in a
     * message and not by a failed handshake. Where there is something, nobody is known, and the socket is to be closed
     * with {@link Close#POLICY}.
     */
    Optional<ApiException> credentialProblem();

    /**
     * Who calls.
     *
     * @throws IllegalStateException if the key did not say
     */
    Account account();

    /**
     * Waits for what the peer does next. Messages are read ahead a little and no further, so a peer that sends more than is
     * taken is held back.
     *
     * @param atMost how long to wait; zero looks without waiting
     */
    Received receive(Duration atMost) throws InterruptedException;

    /**
     * Sends a record of the protocol as JSON in one message, and returns when the bytes are on their way: a peer that does
     * not read holds its sender back, and is given up after a while.
     *
     * @throws ClientGoneException if the peer is gone, the socket is closed, or the thread was interrupted, which is then
     *     still marked; what an interrupted thread was about to send may arrive whole
     */
    void send(Object record);

    /** Notes for the measurements what the session failed with. */
    void failed(ErrorCode code);

    /** Says goodbye; nothing can be sent afterwards. The first call counts. */
    void close(Close code, String reason);

    /** What a peer did, or that it did nothing. */
    sealed interface Received {
        record Text(String text) implements Received {}

        /** The peer asked whether anybody is there, and was answered. */
        record Ping() implements Received {}

        /**
         * The peer sent what is no message here. What it sends after that is thrown away.
         *
         * @param close what the socket is to be closed with
         */
        record Refused(ApiException problem, Close close) implements Received {}

        /** Nothing came in the time given. */
        record Nothing() implements Received {}

        /** The server stops: what is under way may be finished, and then the handler has to return. Comes once. */
        record Stopping() implements Received {}

        /** The peer closed the socket or vanished, or the socket was closed here; work for it has no use. */
        record Closed() implements Received {}
    }

    /** Why a socket is closed, in the words of RFC 6455. */
    enum Close {
        NORMAL(1000),
        GOING_AWAY(1001),
        NOT_TEXT(1003),
        NOT_UTF8(1007),
        POLICY(1008),
        TOO_LARGE(1009),
        FAILURE(1011);

        private final int code;

        Close(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }
}

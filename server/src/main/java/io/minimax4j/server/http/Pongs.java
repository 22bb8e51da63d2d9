package io.minimax4j.server.http;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;
import org.jspecify.annotations.Nullable;

/**
 * Answers pings, one at a time: while an answer is on its way only the newest ping is remembered, which RFC 6455 (5.5.3)
 * allows, so that a peer that pings and does not read piles up nothing.
 */
final class Pongs {
    private final Consumer<Pong> sender;
    private boolean sending;
    private @Nullable ByteBuffer newest;

    Pongs(Consumer<Pong> sender) {
        this.sender = sender;
    }

    void answer(ByteBuffer payload) {
        synchronized (this) {
            if (sending) {
                newest = payload;
                return;
            }
            sending = true;
        }
        send(payload);
    }

    private void send(ByteBuffer payload) {
        sender.accept(new Pong(new Frame(OpCode.PONG, true, payload), Callback.from(this::sent)));
    }

    private void sent() {
        ByteBuffer next;
        synchronized (this) {
            next = newest;
            newest = null;
            sending = next != null;
        }
        if (next != null) {
            send(next);
        }
    }

    /** @param sent to be called when the frame is out, or could not be sent */
    record Pong(Frame frame, Callback sent) {}
}

package io.minimax4j.client.transport;

import java.io.EOFException;
import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;

import org.jspecify.annotations.Nullable;

/**
 * Puts the pieces of a message together and asks for more, a few messages ahead of the reader: whoever does not read
 * makes the server wait, and the heap holds no more than that.
 */
final class SocketListener implements WebSocket.Listener {
    private static final int AHEAD = 8;
    private static final int LONGEST_MESSAGE = 64 * 1024 * 1024;

    private final TextSocket socket;
    private final StringBuilder message = new StringBuilder();

    SocketListener(TextSocket socket) {
        this.socket = socket;
    }

    @Override
    public void onOpen(WebSocket webSocket) {
        webSocket.request(AHEAD);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence piece, boolean last) {
        message.append(piece);
        if (message.length() > LONGEST_MESSAGE) {
            socket.end(new IOException("a message of more than " + LONGEST_MESSAGE + " characters"));
            webSocket.abort();
        } else if (last) {
            socket.arrived(message.toString());
            message.setLength(0);
        } else {
            webSocket.request(1);
        }
        return null;
    }

    /** The contract knows text alone; other messages say nothing. */
    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer piece, boolean last) {
        webSocket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket webSocket, ByteBuffer content) {
        webSocket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket webSocket, ByteBuffer content) {
        socket.alive();
        webSocket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
        socket.end(new EOFException("the server closed the socket (" + status + ") before its last event"));
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable failure) {
        socket.end(failure);
    }
}

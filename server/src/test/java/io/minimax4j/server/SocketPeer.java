package io.minimax4j.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The JDK's WebSocket client, for tests that read message by message. */
public final class SocketPeer implements WebSocket.Listener, AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> pongs = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder message = new StringBuilder();
    private final boolean reading;
    private final WebSocket socket;

    private SocketPeer(HttpClient client, URI uri, String key, boolean reading) {
        this.reading = reading;
        WebSocket.Builder builder = client.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(PATIENCE_SECONDS));
        if (!key.isEmpty()) {
            builder.header("Authorization", "Bearer " + key);
        }
        socket = builder.buildAsync(uri, this).join();
    }

    /** @param key empty for none */
    public static SocketPeer connect(HttpClient client, URI uri, String key) {
        return new SocketPeer(client, uri, key, true);
    }

    /** One that never reads a byte after the handshake. */
    public static SocketPeer stalled(HttpClient client, URI uri, String key) {
        return new SocketPeer(client, uri, key, false);
    }

    /** The same address for a WebSocket. */
    public static URI address(URI http, String path) {
        return URI.create(http.toString().replaceFirst("^http", "ws") + path);
    }

    public SocketPeer send(String text) {
        socket.sendText(text, true).join();
        return this;
    }

    public SocketPeer sendPart(String text) {
        socket.sendText(text, false).join();
        return this;
    }

    public void sendBinary(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    /** Sends a ping, and returns what the pong says. */
    public String ping(String payload) throws InterruptedException {
        socket.sendPing(ByteBuffer.wrap(payload.getBytes(StandardCharsets.UTF_8))).join();
        return waited(pongs);
    }

    /** The next message. */
    public String next() throws InterruptedException {
        return waited(messages);
    }

    private String waited(BlockingQueue<String> queue) throws InterruptedException {
        String next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("Nothing came; the socket is " + (closed.isDone() ? "closed" : "open"));
        }
        return next;
    }

    /** The code that the server closed with; messages before that may still be taken. */
    public int closeCode() throws Exception {
        return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Whether messages are left. */
    public boolean hasNext() {
        return !messages.isEmpty();
    }

    public void sayGoodbye() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    /** Hangs up without a word. */
    @Override
    public void close() {
        socket.abort();
    }

    @Override
    public void onOpen(WebSocket opened) {
        if (reading) {
            opened.request(Long.MAX_VALUE);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            messages.add(message.toString());
            message.setLength(0);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onPong(WebSocket from, ByteBuffer payload) {
        pongs.add(StandardCharsets.UTF_8.decode(payload).toString());
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.completeExceptionally(error);
    }
}

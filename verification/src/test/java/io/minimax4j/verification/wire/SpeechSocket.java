package io.minimax4j.verification.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.ServerProcess;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A session of speech on a WebSocket of the JDK's client, read message by message. */
public final class SpeechSocket implements WebSocket.Listener, AutoCloseable {
    public static final String TURNS = "/ws/v1/t2a_v2";
    public static final String PIECES = "/ws/v1/t2a_v2_bidi";
    public static final String FINISH = "{\"event\":\"task_finish\"}";
    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder message = new StringBuilder();
    private final long demand;
    private final WebSocket socket;

    private SpeechSocket(HttpClient client, URI base, String path, String key, long demand) {
        this.demand = demand;
        URI address = URI.create(base.toString().replaceFirst("^http", "ws") + path);
        socket = client.newWebSocketBuilder().header("Authorization", "Bearer " + key).buildAsync(address, this).join();
    }

    /** By plain HTTP. */
    public static SpeechSocket open(HttpClient client, ServerProcess server, String path) {
        return new SpeechSocket(client, server.http(), path, server.key(), Long.MAX_VALUE);
    }

    /** One that reads nothing. */
    public static SpeechSocket stalled(HttpClient client, ServerProcess server, String path) {
        return new SpeechSocket(client, server.http(), path, server.key(), 0);
    }

    /** By TLS. */
    public static SpeechSocket secure(HttpClient client, ServerProcess server, String path) {
        return new SpeechSocket(client, server.https(), path, server.key(), Long.MAX_VALUE);
    }

    /** Trusts one certificate and nothing else. */
    public static HttpClient trusting(Path certificate) {
        return HttpClient.newBuilder().sslContext(Trust.only(certificate)).build();
    }

    public static String say(String text) {
        return "{\"event\":\"task_continue\",\"text\":\"" + text + "\"}";
    }

    public SpeechSocket send(String... events) {
        for (String event : events) {
            socket.sendText(event, true).join();
        }
        return this;
    }

    public JsonNode next() {
        try {
            String next = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("Nothing came for " + PATIENCE_SECONDS + " s");
            }
            return Reply.parse(next);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All messages up to one of the event, that one included. */
    public List<JsonNode> until(String event) {
        List<JsonNode> said = new ArrayList<>();
        do {
            said.add(next());
            if (said.getLast().path("base_resp").path("status_code").intValue() != 0) {
                throw new AssertionError("The server said " + said.getLast());
            }
        } while (!said.getLast().path("event").textValue().equals(event));
        return said;
    }

    /** The messages of one synthesis, its last one included. */
    public List<JsonNode> synthesis() {
        List<JsonNode> frames = new ArrayList<>();
        do {
            frames.addAll(until("task_continued"));
        } while (!frames.getLast().path("is_final").booleanValue());
        return frames;
    }

    public int closeCode() {
        return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Hangs up. */
    @Override
    public void close() {
        socket.abort();
    }

    @Override
    public void onOpen(WebSocket opened) {
        if (demand > 0) {
            opened.request(demand);
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
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.completeExceptionally(error);
    }
}

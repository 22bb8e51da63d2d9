package io.minimax4j.verification.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** A session on {@code /ws/v1/t2a_v2} that has texts spoken one after the other, and nothing but the measures kept. */
final class Recitation implements WebSocket.Listener, AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;
    private static final String LENGTH = "\"audio_length\":";

    private final StringBuilder message = new StringBuilder();
    private final CompletableFuture<Void> started = new CompletableFuture<>();
    private final WebSocket socket;
    private volatile CompletableFuture<Long> first = new CompletableFuture<>();
    private volatile CompletableFuture<Long> length = new CompletableFuture<>();

    Recitation(HttpClient client, URI base, String key, String format) {
        URI address = URI.create(base.toString().replaceFirst("^http", "ws") + "/ws/v1/t2a_v2");
        socket = client.newWebSocketBuilder().header("Authorization", "Bearer " + key).buildAsync(address, this).join();
        send("{\"event\":\"task_start\",\"model\":\"speech-2.8-turbo\",\"audio_setting\":{\"format\":\"" + format
                + "\"}}");
        await(started);
    }

    /**
     * A text that was spoken.
     *
     * @param firstAudio nanoseconds to the first audio
     * @param millis how long the audio lasts
     */
    record Text(long firstAudio, long millis) {}

    /** Has a text spoken to its end. */
    Text speak(String text) {
        first = new CompletableFuture<>();
        length = new CompletableFuture<>();
        long start = System.nanoTime();
        send("{\"event\":\"task_continue\",\"text\":\"" + text + "\"}");
        return new Text(await(first) - start, await(length));
    }

    private void send(String event) {
        socket.sendText(event, true).join();
    }

    private static <T> T await(CompletableFuture<T> future) {
        return future.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            understand();
            message.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void understand() {
        if (message.indexOf("\"is_final\":false") >= 0) {
            first.complete(System.nanoTime());
        } else if (message.indexOf("\"is_final\":true") >= 0) {
            int from = message.indexOf(LENGTH) + LENGTH.length();
            length.complete(Long.parseLong(message.substring(from, message.indexOf(",", from))));
        } else if (message.indexOf("task_started") >= 0) {
            started.complete(null);
        } else if (message.indexOf("task_failed") >= 0) {
            fail(new IllegalStateException("The server said " + message));
        }
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        fail(error);
    }

    private void fail(Throwable error) {
        started.completeExceptionally(error);
        first.completeExceptionally(error);
        length.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.abort();
    }
}

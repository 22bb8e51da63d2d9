package io.minimax4j.server.http;

import static io.minimax4j.server.TestServer.CHAT;
import static io.minimax4j.server.TestServer.HELLO;
import static io.minimax4j.server.TestServer.HELLO_STREAMED;
import static io.minimax4j.server.TestServer.code;
import static io.minimax4j.server.TestServer.rawPost;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.server.ScriptedChat;
import io.minimax4j.server.TestServer;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events on the wire: how they are cut, and what readers do to them. */
class StreamingTest {
    private static final long ENDLESS = 1_000_000;
    /** Events of 1.3 KB that the two ends of a connection may hold in the system's buffers, some 10 MB. */
    private static final long SOCKET_BUFFERS = 10_000;

    @TempDir
    Path data;
    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.start(data);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void eachEvent_isOneChunkThatEndsWithItsBlankLine() throws Exception {
        server.chat.script(ScriptedChat.says("one", "two", "three"));
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(rawPost(CHAT, HELLO_STREAMED));
            List<String> chunks = chunks(new DataInputStream(socket.getInputStream()));

            assertThat(chunks).hasSize(5).allSatisfy(chunk -> assertThat(chunk).startsWith("data: {").endsWith("}\n\n")
                    .doesNotContain("\r").containsOnlyOnce("\n\n"));
        }
    }

    /** The chunks of a chunked reply, its headers left out. */
    private static List<String> chunks(DataInputStream reply) throws IOException {
        while (!line(reply).isEmpty()) {
            // The next header.
        }
        List<String> chunks = new ArrayList<>();
        for (int size = Integer.parseInt(line(reply), 16); size > 0; size = Integer.parseInt(line(reply), 16)) {
            byte[] chunk = new byte[size];
            reply.readFully(chunk);
            chunks.add(new String(chunk, StandardCharsets.UTF_8));
            line(reply);
        }
        return chunks;
    }

    private static String line(DataInputStream reply) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int character = reply.read(); character != '\n'; character = reply.read()) {
            if (character < 0) {
                throw new IOException("The reply ends in the middle");
            }
            line.append((char) character);
        }
        return line.toString().strip();
    }

    @Test
    void event_isSentBeforeTheNextIsMade() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        server.chat.script(sink -> {
            sink.accept(new ChatEvent.Text("first"));
            if (!read.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The first event did not arrive");
            }
            sink.accept(ScriptedChat.END);
        });
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(rawPost(CHAT, HELLO_STREAMED));
            DataInputStream reply = new DataInputStream(socket.getInputStream());
            while (!line(reply).contains("\"content\":\"first\"")) {
                // Headers and sizes.
            }
            read.countDown();

            assertThat(new String(reply.readNBytes(400), StandardCharsets.UTF_8))
                    .contains("\"finish_reason\":\"stop\"");
        }
    }

    @Test
    void readerThatStalls_holdsItsEngineBackAndNobodyElse() throws Exception {
        AtomicLong made = new AtomicLong();
        server.chat.script(endless(made, new CompletableFuture<>()));
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(rawPost(CHAT, HELLO_STREAMED));
            long stalledAt = awaitStandstill(made);
            server.chat.script(ScriptedChat.says("Hi"));

            assertThat(code(server.post(CHAT, HELLO))).isZero();
            assertThat(made.get()).isEqualTo(stalledAt).isLessThan(SOCKET_BUFFERS);
        }
    }

    private static ScriptedChat.Script endless(AtomicLong made, CompletableFuture<Throwable> end) {
        return sink -> {
            try {
                while (made.get() < ENDLESS) {
                    sink.accept(new ChatEvent.Text("x".repeat(1000)));
                    made.incrementAndGet();
                }
                end.complete(new IllegalStateException("Nothing held the engine back"));
            } catch (Throwable e) {
                end.complete(e);
                throw e;
            }
        };
    }

    /** What the counter stands at when it has not moved for a while. */
    private static long awaitStandstill(AtomicLong made) {
        long last = -1;
        long since = System.nanoTime();
        while (System.nanoTime() - since < TimeUnit.MILLISECONDS.toNanos(500)) {
            if (made.get() == 0 || made.get() != last) {
                last = made.get();
                since = System.nanoTime();
            }
            Thread.onSpinWait();
        }
        return last;
    }

    @Test
    void readerThatGoesAway_stopsTheEngine() throws Exception {
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        server.chat.script(endless(new AtomicLong(), end));
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(rawPost(CHAT, HELLO_STREAMED));
            socket.getInputStream().readNBytes(1000);
        }

        assertThat(end.get(10, TimeUnit.SECONDS)).isInstanceOf(ClientGoneException.class);
    }

    @Test
    void readerThatGoesAwayWhileItStalls_stopsTheEngine() throws Exception {
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        AtomicLong made = new AtomicLong();
        server.chat.script(endless(made, end));
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(rawPost(CHAT, HELLO_STREAMED));
            awaitStandstill(made);
        }

        assertThat(end.get(10, TimeUnit.SECONDS)).isInstanceOf(ClientGoneException.class);
    }

    @Test
    void handlerThatBreaks_is1000AndTheServerServesOn() throws Exception {
        server.chat.script(sink -> {
            throw new IllegalStateException("secret detail");
        });

        assertThat(TestServer.settled(server.post(CHAT, HELLO))).isEqualTo(
                "{\"base_resp\":{\"status_code\":1000,\"status_msg\":\"unknown error\"},\"trace_id\":\"TRACE\"}");
        for (Error error : List.of(new StackOverflowError(), new NoClassDefFoundError("gone"), new AssertionError())) {
            server.chat.script(sink -> {
                throw error;
            });
            assertThat(server.post(CHAT, HELLO)).satisfies(reply -> assertThat(code(reply)).isEqualTo(1000))
                    .satisfies(reply -> assertThat(reply.statusCode()).isEqualTo(200));
        }
        server.chat.script(ScriptedChat.says("Hi"));
        assertThat(code(server.post(CHAT, HELLO))).isZero();
    }
}

package io.minimax4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import io.minimax4j.client.chat.ChatStream;
import io.minimax4j.client.error.CancelledException;
import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.DeadlineException;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.file.FileInfo;
import org.junit.jupiter.api.Test;

/** Deadlines, stalls, interrupts and the end of the client: each must also hang up on the server. */
class TimeLimitsTest {
    private static final ChatRequest QUESTION = ChatRequest.builder("m").user("hi").build();
    private static final String DELTA = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"a\"}}]}\n\n";
    private static final Duration SHORT = Duration.ofMillis(150);

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch hungUp = new CountDownLatch(1);

    private void silence(WireServer.Wire wire) throws Exception {
        reached.countDown();
        wire.awaitHangUp();
        hungUp.countDown();
    }

    /** Takes the request and never answers. */
    private WireServer silent() {
        return new WireServer((request, wire) -> silence(wire));
    }

    /** Begins an answer and never goes on. */
    private WireServer stalled(String head) {
        return new WireServer((request, wire) -> {
            wire.send(head);
            silence(wire);
        });
    }

    private WireServer stalledStream() {
        return stalled("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" + DELTA);
    }

    private void assertHungUp() throws InterruptedException {
        assertThat(hungUp.await(10, TimeUnit.SECONDS)).as("the connection was closed").isTrue();
    }

    @Test
    void theDeadline_endsACallThatIsNotAnswered() throws Exception {
        try (WireServer server = silent(); MiniMax minimax = Clients.builder(server).deadline(SHORT).build()) {
            assertThatThrownBy(() -> minimax.chat().ask("m", "hi")).isInstanceOf(DeadlineException.class)
                    .hasMessageContaining("the deadline of 0.15 s is over");
            assertHungUp();
        }
    }

    @Test
    void theDeadline_coversTheBody() throws Exception {
        try (WireServer server = stalled(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{");
                MiniMax minimax = Clients.builder(server).deadline(SHORT).build()) {
            assertThatThrownBy(() -> minimax.chat().ask("m", "hi")).isInstanceOf(DeadlineException.class);
            assertHungUp();
        }
    }

    @Test
    void theDeadline_endsAStreamThatDripsForEver() throws Exception {
        try (WireServer server = new WireServer((request, wire) -> {
            wire.openEvents();
            try {
                while (true) {
                    wire.send(DELTA);
                }
            } finally {
                hungUp.countDown();
            }
        });
                MiniMax minimax = Clients.builder(server).deadline(Duration.ofMillis(300)).build();
                ChatStream stream = minimax.chat().stream(QUESTION)) {
            assertThatThrownBy(() -> stream.forEach(chunk -> {})).isInstanceOf(DeadlineException.class);
            assertHungUp();
        }
    }

    @Test
    void theIdleTimeout_endsAStreamThatStalls() throws Exception {
        try (WireServer server = stalledStream();
                MiniMax minimax = Clients.builder(server).idleTimeout(SHORT).build();
                ChatStream stream = minimax.chat().stream(QUESTION)) {
            Iterator<String> text = stream.text().iterator();
            assertThat(text.next()).isEqualTo("a");
            assertThatThrownBy(text::hasNext).isInstanceOf(DeadlineException.class)
                    .hasMessageContaining("nothing came for 0.15 s");
            assertHungUp();
        }
    }

    @Test
    void theIdleTimeout_endsAStreamThatNeverBegins() throws Exception {
        try (WireServer server = silent(); MiniMax minimax = Clients.builder(server).idleTimeout(SHORT).build()) {
            assertThatThrownBy(() -> minimax.chat().stream(QUESTION)).isInstanceOf(DeadlineException.class);
            assertHungUp();
        }
    }

    @Test
    void theIdleTimeout_doesNotCountTheReadersOwnTime() throws Exception {
        Pauses time = new Pauses();
        CountDownLatch firstRead = new CountDownLatch(1);
        CountDownLatch allSent = new CountDownLatch(1);
        try (WireServer server = new WireServer((request, wire) -> {
            wire.openEvents();
            wire.send(DELTA);
            firstRead.await();
            wire.send(DELTA + "data: [DONE]\n\n");
            allSent.countDown();
        });
                MiniMax minimax = Clients.builder(server).deadline(Duration.ofHours(1)).timing(time.timing()).build();
                ChatStream stream = minimax.chat().stream(QUESTION)) {
            Iterator<String> text = stream.text().iterator();
            text.next();
            firstRead.countDown();
            allSent.await();
            time.pass(Duration.ofMinutes(30));
            assertThat(text.next()).isEqualTo("a");
            assertThat(text.hasNext()).isFalse();
        }
    }

    @Test
    void theIdleTimeout_endsADownloadThatStalls() throws Exception {
        try (WireServer server = stalled(
                "HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nContent-Length: 99\r\n\r\nabc");
                MiniMax minimax = Clients.builder(server).idleTimeout(SHORT).maxRetries(0).build();
                var content = minimax.files().open(7)) {
            assertThatThrownBy(content::readAllBytes).hasCauseInstanceOf(DeadlineException.class);
            assertHungUp();
        }
    }

    @Test
    void aFileTransfer_isNotBoundByTheDeadline() throws Exception {
        CountDownLatch deadlineOver = new CountDownLatch(1);
        try (WireServer server = new WireServer((request, wire) -> {
            wire.send("HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nContent-Length: 2\r\n\r\na");
            deadlineOver.await();
            wire.send("b");
        }, (request, wire) -> silence(wire)); MiniMax minimax = Clients.builder(server).deadline(SHORT).build()) {
            try (var content = minimax.files().open(7)) {
                assertThat(content.read()).isEqualTo('a');
                assertThatThrownBy(() -> minimax.chat().ask("m", "hi")).isInstanceOf(DeadlineException.class);
                deadlineOver.countDown();
                assertThat(content.read()).isEqualTo('b');
            }
        }
    }

    @Test
    void theIdleTimeout_endsAnUploadThatNobodyReads() throws Exception {
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                MiniMax minimax = MiniMax.builder().apiKey("k").baseUrl("http://127.0.0.1:" + deaf.getLocalPort())
                        .idleTimeout(SHORT).build()) {
            InputStream endless = new InputStream() {
                @Override
                public int read() {
                    return 0;
                }
            };
            assertThatThrownBy(() -> minimax.files().upload(endless, "a", "retrieval"))
                    .isInstanceOf(DeadlineException.class);
        }
    }

    @Test
    void anUpload_isNotBoundByTheDeadline() throws Exception {
        CountDownLatch deadlineOver = new CountDownLatch(1);
        InputStream slow = new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    deadlineOver.await();
                    return -1;
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        };
        String stored = "{\"file\":{\"file_id\":1},\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
        try (WireServer server = new WireServer((request, wire) -> silence(wire), WireServer.json(stored));
                MiniMax minimax = Clients.builder(server).deadline(SHORT).build()) {
            CompletableFuture<FileInfo> upload = CompletableFuture
                    .supplyAsync(() -> minimax.files().upload(slow, "a", "retrieval"));
            assertThatThrownBy(() -> minimax.chat().ask("m", "hi")).isInstanceOf(DeadlineException.class);
            deadlineOver.countDown();
            assertThat(upload.get(10, TimeUnit.SECONDS).fileId()).isEqualTo(1);
        }
    }

    @Test
    void anInterrupt_cancelsACallAndHangsUp() throws Exception {
        try (WireServer server = silent(); MiniMax minimax = Clients.of(server)) {
            Thread caller = Thread.currentThread();
            whenReached(caller::interrupt);

            assertThatThrownBy(() -> minimax.chat().ask("m", "hi")).isInstanceOf(CancelledException.class);

            assertThat(Thread.interrupted()).as("the flag is set again").isTrue();
            assertHungUp();
        }
    }

    @Test
    void anInterrupt_cancelsAStreamAndHangsUp() throws Exception {
        try (WireServer server = stalledStream();
                MiniMax minimax = Clients.of(server);
                ChatStream stream = minimax.chat().stream(QUESTION)) {
            Thread caller = Thread.currentThread();
            whenReached(caller::interrupt);

            assertThatThrownBy(() -> stream.forEach(chunk -> {})).isInstanceOf(CancelledException.class);

            assertThat(Thread.interrupted()).isTrue();
            assertHungUp();
        }
    }

    @Test
    void aStreamClosedByAnotherThread_wakesItsReader() throws Exception {
        try (WireServer server = stalledStream();
                MiniMax minimax = Clients.of(server);
                ChatStream stream = minimax.chat().stream(QUESTION)) {
            whenReached(stream::close);

            assertThatThrownBy(() -> stream.forEach(chunk -> {})).isInstanceOf(ConnectionException.class);
            assertHungUp();
        }
    }

    @Test
    void closingTheClient_breaksOffWhatIsUnderWay() throws Exception {
        try (WireServer server = silent()) {
            MiniMax minimax = Clients.of(server);
            CompletableFuture<Throwable> call = CompletableFuture
                    .supplyAsync(() -> catchThrowable(() -> minimax.chat().ask("m", "hi")));
            reached.await();

            minimax.close();

            assertThat(call.get(10, TimeUnit.SECONDS)).isInstanceOf(ConnectionException.class);
            assertHungUp();
        }
    }

    @Test
    void closingTheClient_endsOpenStreamsAndItsThreads() throws Exception {
        try (WireServer server = stalledStream()) {
            Set<Thread> before = threads();
            MiniMax minimax = Clients.of(server);
            ChatStream stream = minimax.chat().stream(QUESTION);
            Set<Thread> own = threads();
            own.removeAll(before);
            assertThat(own).isNotEmpty().allMatch(Thread::isDaemon);

            minimax.close();

            assertHungUp();
            assertThatThrownBy(stream::reply).isInstanceOf(ConnectionException.class);
            for (Thread thread : own) {
                thread.join(10_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    @Test
    void aClosedClient_saysSo() {
        try (WireServer server = silent()) {
            MiniMax minimax = Clients.of(server);
            minimax.close();
            minimax.close();

            assertThatThrownBy(() -> minimax.chat().ask("m", "hi")).isInstanceOf(ConnectionException.class);
        }
    }

    private void whenReached(Runnable action) {
        Thread thread = new Thread(() -> {
            try {
                reached.await();
                action.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** Our own threads, and from release 21 on, where it can be ended, the one of the JDK's client. */
    private static Set<Thread> threads() {
        boolean jdkCanEnd = Runtime.version().feature() >= 21;
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("minimax-client-")
                        || jdkCanEnd && thread.getName().matches("HttpClient-\\d+-SelectorManager"))
                .collect(Collectors.toSet());
    }
}

package io.minimax4j.server.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.egress.EgressException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The other side is slow, endless or hostile: no call takes more time or bytes than it was given. */
@Timeout(60)
class EgressLimitsTest {
    private static final Duration LONG = Duration.ofSeconds(50);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final String CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

    /** Done when the other side sees that the caller has closed the connection. */
    private final CompletableFuture<Void> left = new CompletableFuture<>();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private LocalPeer peer;
    private Egress egress;

    @BeforeEach
    void start() throws Exception {
        peer = new LocalPeer();
        egress = new Egress(new EgressPolicy(true, EgressAllow.NONE, Set.of()), new ScriptedNames(),
                SSLContext.getDefault());
    }

    @AfterEach
    void stop() throws IOException {
        egress.close();
        peer.close();
    }

    private String url() {
        return "http://127.0.0.1:" + peer.port() + "/p?SECRET";
    }

    private EgressReply post(Duration limit) throws Exception {
        return egress.post(new EgressPost(url(), Map.of(), new byte[10], limit, 1_000));
    }

    private byte[] fetch(Duration limit) throws Exception {
        return egress.fetch(new EgressFetch(url(), 7, 1_000, limit), fetched -> fetched.stream().readAllBytes());
    }

    private void assertFails(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(EgressException.class).isThrownBy(call)
                .withMessage("http://127.0.0.1:" + peer.port() + ": " + reason.text()).withNoCause()
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** Says so much and then waits for the caller to leave. */
    private void silentAfter(String start) {
        peer.on("/p", (in, out) -> {
            write(out, start);
            arrived.countDown();
            awaitLeaving(in);
        });
    }

    private void awaitLeaving(InputStream in) {
        try {
            while (in.read() >= 0) {
                // The caller still sends.
            }
        } catch (IOException reset) {
            // It left without a goodbye.
        }
        left.complete(null);
    }

    /** Repeats the text until the caller has left, never faster than the caller reads. */
    private void endless(String start, String more) {
        peer.on("/p", (_, out) -> {
            try {
                write(out, start);
                while (true) {
                    write(out, more);
                }
            } catch (IOException gone) {
                left.complete(null);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\n", CHUNKED + "1\r\nx\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx"})
    void silence_endsWithTheLimit(String start) throws Exception {
        silentAfter(start);

        assertFails(Reason.TIMED_OUT, () -> post(SHORT));
        left.get(20, TimeUnit.SECONDS);
    }

    /** Every byte comes well within any timeout for a single read. */
    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;"})
    void drip_endsWithTheLimit(String start) throws Exception {
        Semaphore never = new Semaphore(0);
        peer.on("/p", (_, out) -> {
            try {
                write(out, start);
                while (!never.tryAcquire(20, TimeUnit.MILLISECONDS)) {
                    write(out, "x");
                }
            } catch (IOException gone) {
                left.complete(null);
            }
        });

        assertFails(Reason.TIMED_OUT, () -> fetch(SHORT));
        left.get(20, TimeUnit.SECONDS);
    }

    @Test
    void interimRepliesWithoutEnd_endWithTheLimit() throws Exception {
        endless("", "HTTP/1.1 102 Processing\r\n\r\n");

        assertFails(Reason.TIMED_OUT, () -> post(SHORT));
        left.get(20, TimeUnit.SECONDS);
    }

    @Test
    void nameServerThatDoesNotAnswer_endsWithTheLimit() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        NameResolver silent = _ -> {
            never.await();
            return List.of();
        };
        try (Egress waiting = new Egress(new EgressPolicy(false, EgressAllow.NONE, Set.of()), silent,
                SSLContext.getDefault())) {
            assertThatExceptionOfType(EgressException.class)
                    .isThrownBy(() -> waiting.post(
                            new EgressPost("https://slow.example/", Map.of(), new byte[0], SHORT, 1)))
                    .withMessage("https://slow.example: timed out");
        }
    }

    @Test
    void readerThatIsTooSlow_endsWithTheLimit() {
        CountDownLatch never = new CountDownLatch(1);
        peer.on("/p", LocalPeer.ok("picture"));

        assertFails(Reason.TIMED_OUT, () -> egress.fetch(new EgressFetch(url(), 7, 1_000, SHORT), _ -> {
            never.await();
            return 1;
        }));
    }

    @Test
    void endlessReplyToAMessage_isCutWhereNoMoreIsWanted() throws Exception {
        endless(CHUNKED, "5\r\nhello\r\n");

        EgressReply reply = post(LONG);
        assertThat(reply.body()).hasSize(1_000);
        assertThat(reply.truncated()).isTrue();
        left.get(20, TimeUnit.SECONDS);
    }

    @Test
    void endlessDownload_isTooLarge() throws Exception {
        endless(CHUNKED, "5\r\nhello\r\n");

        assertFails(Reason.TOO_LARGE, () -> fetch(LONG));
        left.get(20, TimeUnit.SECONDS);
    }

    @Test
    void downloadThatSaysItIsTooLarge_isNotRead() throws Exception {
        silentAfter("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n");

        assertFails(Reason.TOO_LARGE, () -> fetch(LONG));
        left.get(20, TimeUnit.SECONDS);
    }

    @Test
    void downloadOfExactlyTheLimit_isFine() throws Exception {
        peer.on("/p", LocalPeer.ok("x".repeat(1_000)));

        assertThat(fetch(LONG)).hasSize(1_000);
    }

    private void gzipped(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        peer.on("/p", (_, out) -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n");
            packed.writeTo(out);
        });
    }

    @Test
    void packedReply_isUnpacked() throws Exception {
        gzipped("hello".getBytes(StandardCharsets.US_ASCII));

        assertThat(fetch(LONG)).asString(StandardCharsets.US_ASCII).isEqualTo("hello");
        assertThat(post(LONG).body()).asString(StandardCharsets.US_ASCII).isEqualTo("hello");
    }

    /** 800 KB of zeros fit into less than 1,000 bytes. */
    @Test
    void packedBomb_isTooLargeOnceUnpacked() throws Exception {
        gzipped(new byte[800_000]);

        assertFails(Reason.TOO_LARGE, () -> fetch(LONG));
        EgressReply reply = post(LONG);
        assertThat(reply.body()).hasSize(1_000);
        assertThat(reply.truncated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip", "SECRET"})
    void otherEncoding_isRefused(String encoding) {
        peer.on("/p", "HTTP/1.1 200 OK\r\nContent-Encoding: " + encoding + "\r\nContent-Length: 6\r\n\r\nSECRET");

        assertFails(Reason.MALFORMED_REPLY, () -> fetch(LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-SECRET\r\n\r\n", "HTTP/9.9 200 SECRET\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: SECRET\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 6\r\n\r\nSECRET",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nSECRET\r\n"})
    void replyThatIsNoHttp_isNotRepeatedInTheError(String reply) {
        peer.on("/p", reply);

        assertThatExceptionOfType(EgressException.class).isThrownBy(() -> fetch(LONG))
                .satisfies(e -> assertThat(e.reason()).isIn(Reason.MALFORMED_REPLY, Reason.CONNECTION_LOST))
                .withMessageNotContaining("SECRET").withNoCause();
    }

    @Test
    void headersWithoutEnd_areRefused() throws Exception {
        endless("HTTP/1.1 200 OK\r\n", "X-Filler: " + "x".repeat(1_000) + "\r\n");

        assertFails(Reason.MALFORMED_REPLY, () -> post(LONG));
        left.get(20, TimeUnit.SECONDS);
    }

    @Test
    void headerWithoutEnd_isRefused() throws Exception {
        endless("HTTP/1.1 200 OK\r\nX-Filler: ", "x".repeat(1_000));

        assertFails(Reason.MALFORMED_REPLY, () -> post(LONG));
        left.get(20, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", CHUNKED, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx",
        CHUNKED + "5\r\nab"})
    void connectionThatBreaks_isSaid(String start) {
        peer.on("/p", start);

        assertFails(Reason.CONNECTION_LOST, () -> post(LONG));
    }

    @Test
    void interruptOfAVirtualThread_closesTheConnection() throws Exception {
        assertInterruptCloses(Thread.ofVirtual());
    }

    @Test
    void interruptOfAPlatformThread_closesTheConnection() throws Exception {
        assertInterruptCloses(Thread.ofPlatform());
    }

    private void assertInterruptCloses(Thread.Builder kind) throws Exception {
        silentAfter(CHUNKED + "1\r\nx\r\n");
        CompletableFuture<Exception> thrown = new CompletableFuture<>();
        Thread caller = kind.start(() -> {
            try {
                post(LONG);
            } catch (Exception e) {
                thrown.complete(e);
            }
        });
        arrived.await();
        caller.interrupt();

        assertThat(thrown.get(20, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        left.get(20, TimeUnit.SECONDS);
    }

    /** What ends the reader is that the line is cut, whatever it makes of the interrupt. */
    @Test
    void readerThatMissesTheInterrupt_endsAllTheSame() throws Exception {
        silentAfter(CHUNKED + "400\r\n" + "x".repeat(600));
        CountDownLatch reading = new CountDownLatch(1);
        CompletableFuture<Exception> thrown = new CompletableFuture<>();
        Thread caller = Thread.startVirtualThread(() -> {
            try {
                egress.fetch(new EgressFetch(url(), 7, 10_000, LONG), fetched -> {
                    reading.countDown();
                    awaitInterrupt();
                    return fetched.stream().readAllBytes();
                });
            } catch (Exception e) {
                thrown.complete(e);
            }
        });
        reading.await();
        caller.interrupt();

        assertThat(thrown.get(20, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        left.get(20, TimeUnit.SECONDS);
    }

    private static void awaitInterrupt() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException missed) {
            // As careless code does.
        }
    }

    @Test
    void close_endsTheCallsThatRun() throws Exception {
        silentAfter(CHUNKED);
        CompletableFuture<Exception> thrown = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try {
                fetch(LONG);
            } catch (Exception e) {
                thrown.complete(e);
            }
        });
        arrived.await();
        egress.close();

        assertThat(thrown.get(20, TimeUnit.SECONDS)).hasMessageEndingWith("the server is stopping");
        left.get(20, TimeUnit.SECONDS);
        assertFails(Reason.CLOSED, () -> post(LONG));
    }

    @Test
    void downloadsOfOneAccount_areEightAtATime() throws Exception {
        CountDownLatch running = new CountDownLatch(8);
        CountDownLatch released = new CountDownLatch(1);
        peer.on("/p", LocalPeer.ok("picture"));
        List<CompletableFuture<String>> results = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            CompletableFuture<String> result = new CompletableFuture<>();
            results.add(result);
            Thread.startVirtualThread(() -> result.complete(download(running, released)));
        }
        running.await();

        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> fetch(LONG))
                .withMessageContaining("8 downloads").satisfies(e -> assertThat(e.code())
                        .isEqualTo(ErrorCode.CONNECTION_LIMIT));
        assertThat(egress.<byte[]>fetch(new EgressFetch(url(), 8, 1_000, LONG), Fetched::head)).isNotEmpty();
        released.countDown();
        for (CompletableFuture<String> result : results) {
            assertThat(result.get(20, TimeUnit.SECONDS)).isEqualTo("picture");
        }
        assertThat(fetch(LONG)).isNotEmpty();
    }

    private String download(CountDownLatch running, CountDownLatch released) {
        try {
            return egress.fetch(new EgressFetch(url(), 7, 1_000, LONG), fetched -> {
                running.countDown();
                released.await();
                return new String(fetched.stream().readAllBytes(), StandardCharsets.US_ASCII);
            });
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

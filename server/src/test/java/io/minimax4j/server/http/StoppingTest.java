package io.minimax4j.server.http;

import static io.minimax4j.server.TestServer.CHAT;
import static io.minimax4j.server.TestServer.HELLO;
import static io.minimax4j.server.TestServer.HELLO_STREAMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.server.ScriptedChat;
import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppingTest {
    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @TempDir
    Path data;

    @AfterEach
    void stop() {
        released.countDown();
        others.close();
    }

    private TestServer server(Duration drainTimeout) {
        TestServer server = TestServer.start(data, config -> config.with(Settings.DRAIN_TIMEOUT, drainTimeout));
        server.chat.script(sink -> {
            sink.accept(new ChatEvent.Text("begun"));
            begun.countDown();
            released.await();
            sink.accept(ScriptedChat.END);
        });
        return server;
    }

    @Test
    void stop_letsARunningStreamFinishAndTakesNoOther() throws Exception {
        TestServer server = server(Duration.ofSeconds(30));
        Future<HttpResponse<String>> running = others.submit(() -> server.post(CHAT, HELLO_STREAMED));
        begun.await();
        Future<?> stop = others.submit(server::close);
        awaitRefusal(server);
        assertThat(stop.isDone()).isFalse();
        released.countDown();

        assertThat(running.get(10, TimeUnit.SECONDS).body())
                .endsWith("\"base_resp\":{\"status_code\":0,\"status_msg\":\"\"}}\n\n");
        stop.get(10, TimeUnit.SECONDS);
    }

    /** Until the port is closed. */
    private static void awaitRefusal(TestServer server) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (true) {
            try {
                server.connect().close();
            } catch (ConnectException closed) {
                return;
            }
            assertThat(System.nanoTime()).as("The port stays open").isLessThan(deadline);
        }
    }

    @Test
    void stop_cancelsWhatRunsForTooLongAndTellsTheCaller() throws Exception {
        TestServer server = server(Duration.ofMillis(100));
        Future<HttpResponse<String>> running = others.submit(() -> server.post(CHAT, HELLO));
        begun.await();
        Future<?> stop = others.submit(server::close);

        HttpResponse<String> reply = running.get(10, TimeUnit.SECONDS);
        assertThat(TestServer.code(reply)).isEqualTo(1013);
        assertThat(reply.headers().firstValue("Connection")).hasValue("close");
        stop.get(10, TimeUnit.SECONDS);
    }

    @Test
    void port_isFreeAfterTheStop() throws Exception {
        TestServer server = TestServer.start(data);
        int port = server.port();
        server.close();

        try (TestServer next = TestServer.start(data, config -> config.with(Settings.PORT, port))) {
            assertThat(next.port()).isEqualTo(port);
        }
        assertThatThrownBy(server::connect).isInstanceOf(ConnectException.class);
    }
}

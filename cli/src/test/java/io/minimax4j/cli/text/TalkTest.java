package io.minimax4j.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.minimax4j.client.MiniMax;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Talks as a person does: types into a terminal and looks at its screen; the other end is a server of written bytes. */
@Timeout(60)
class TalkTest {
    private static final String CTRL_D = "\u0004";
    private static final String PROMPT = "> ";

    @TempDir
    Path folder;

    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private final BlockingQueue<Answering> answers = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Screen screen = new Screen();
    private final Conversation conversation = new Conversation();
    private HttpServer server;
    private MiniMax client;
    private Terminal terminal;
    private PipedOutputStream keys;
    private CountDownLatch left;

    @FunctionalInterface
    private interface Answering {
        void answer(OutputStream out) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
        client = MiniMax.builder().apiKey("sk-secret-0123456789").maxRetries(0)
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort()).build();
        keys = new PipedOutputStream();
        terminal = TerminalBuilder.builder().system(false).streams(new PipedInputStream(keys, 64 * 1024), screen)
                .type("dumb").encoding(StandardCharsets.UTF_8).build();
    }

    @AfterEach
    void stop() throws IOException {
        terminal.close();
        client.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            answers.take().answer(exchange.getResponseBody());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void talk(boolean reasoning) {
        talk(reasoning, folder.resolve("chat-history"));
    }

    private void talk(boolean reasoning, Path history) {
        left = new CountDownLatch(1);
        Talk talk = new Talk(client, conversation, reasoning, terminal, Talk.reader(terminal, history));
        threads.execute(() -> {
            talk.run();
            left.countDown();
        });
    }

    private void type(String text) throws IOException {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    private void awaitEnd() throws InterruptedException {
        assertThat(left.await(20, TimeUnit.SECONDS)).as("the talk has ended; shown: " + screen.text()).isTrue();
    }

    private String next() throws InterruptedException {
        return asked.poll(20, TimeUnit.SECONDS);
    }

    private void answer(String... deltas) {
        answers.add(out -> {
            for (String delta : deltas) {
                out.write(delta.getBytes(StandardCharsets.UTF_8));
            }
            out.write("data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
        });
    }

    private static String text(String text) {
        return "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"}}]}\n\n";
    }

    @Test
    void questionsFollowEachOther_andEachKnowsWhatWasSaid() throws Exception {
        talk(false);
        answer(text("你好，"), text("李雷！"));
        type("我叫李雷。\n");
        screen.await("你好，李雷！");
        answer(text("李雷。"));
        type("line one\\\nline two\n");
        screen.await(PROMPT, 3);
        type(CTRL_D);
        awaitEnd();

        assertThat(next()).contains("\"messages\":[{\"role\":\"user\",\"content\":\"我叫李雷。\"}]", "\"stream\":true")
                .doesNotContain("tools");
        assertThat(next()).contains("{\"role\":\"user\",\"content\":\"我叫李雷。\"},"
                + "{\"role\":\"assistant\",\"content\":\"你好，李雷！\"},"
                + "{\"role\":\"user\",\"content\":\"line one\\nline two\"}]");
    }

    @Test
    void commands_changeWhatIsAsked() throws Exception {
        Path saved = folder.resolve("talk.json");
        talk(true);
        type("/model MiniMax-M2\n/system Be short.\n/nonsense\n/help\n/image " + folder.resolve("none.png") + "\n");
        screen.await("there is no file");
        answer("data: {\"choices\":[{\"index\":0,\"delta\":{\"reasoning_content\":\"hm\"}}]}\n\n", text("ok"));
        type("Hello\n");
        screen.await("ok");
        type("/save " + saved + "\n/clear\n");
        screen.await("forgotten");
        answer(text("new"));
        type("Again\n/exit\n");
        awaitEnd();

        assertThat(screen.text()).contains("there is no command /nonsense", "Ctrl-C stops an answer", "\u001b[2mhm");
        assertThat(next()).contains("\"model\":\"MiniMax-M2\"", "{\"role\":\"system\",\"content\":\"Be short.\"}");
        assertThat(next()).contains("\"messages\":[{\"role\":\"system\",\"content\":\"Be short.\"},"
                + "{\"role\":\"user\",\"content\":\"Again\"}]");
        assertThat(Files.readString(saved)).startsWith("{\"model\":\"MiniMax-M2\",\"messages\":[{\"role\":\"system\"")
                .contains("{\"role\":\"assistant\",\"content\":\"ok\"");
    }

    @Test
    void aCallOfAToolWithoutAProgram_isAnsweredByTheUser() throws Exception {
        Path tool = Files.writeString(folder.resolve("weather.json"),
                "{\"name\":\"get_weather\",\"description\":\"Weather\","
                        + "\"parameters\":{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"}}}}");
        talk(false);
        type("/tool " + tool + "\n");
        screen.await("answered by you");
        answer("data: {\"choices\":[{\"finish_reason\":\"tool_calls\",\"index\":0,\"delta\":{\"tool_calls\":[{\"id\":\"c1\","
                + "\"type\":\"function\",\"function\":{\"name\":\"get_weather\",\"arguments\":\"{\\\"city\\\":\\\"北京\\\"}\"},"
                + "\"index\":0}]}}]}\n\n");
        type("北京天气？\n");
        screen.await("get_weather {\"city\":\"北京\"}");
        screen.await("result of get_weather> ");
        answer(text("25度。"));
        type("25 degrees\n");
        screen.await("25度。");
        type("/exit\n");
        awaitEnd();

        assertThat(next()).contains("\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"get_weather\"");
        assertThat(next()).contains("{\"role\":\"tool\",\"content\":\"25 degrees\",\"tool_call_id\":\"c1\"}]");
    }

    @Test
    void ctrlC_closesTheAnswerAndTheTalkGoesOn() throws Exception {
        CountDownLatch hungUp = new CountDownLatch(1);
        answers.add(out -> {
            try {
                for (String piece = text("partial"); true; piece = ": still here\n\n") {
                    out.write(piece.getBytes(StandardCharsets.UTF_8));
                    out.flush();
                }
            } finally {
                hungUp.countDown();
            }
        });
        talk(false);
        type("Tell me everything\n");
        screen.await("partial");
        terminal.raise(Terminal.Signal.INT);
        screen.await("stopped");
        assertThat(hungUp.await(20, TimeUnit.SECONDS)).as("the connection is closed").isTrue();
        answer(text("brief"));
        type("Be brief\n");
        screen.await(PROMPT, 3);
        terminal.raise(Terminal.Signal.INT);
        screen.await("Ctrl-D or /exit leaves");
        type("/exit\n");
        awaitEnd();

        next();
        assertThat(next()).as("what was stopped is not part of the conversation")
                .contains("\"messages\":[{\"role\":\"user\",\"content\":\"Be brief\"}]");
    }

    @Test
    void theHistory_isPrivateAndHoldsNoKey() throws Exception {
        Path file = ChatHistory.file(folder.resolve("data"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        talk(false, file);
        type("/system plain words\n/system my key is sk-abcdefgh12345678\n/exit\n");
        awaitEnd();

        assertThat(Files.readString(file)).contains("plain words").doesNotContain("abcdefgh");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(List.of(file.getParent().toFile().list())).containsExactly("chat-history");
    }
}

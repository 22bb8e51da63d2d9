package io.minimax4j.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.server.KeyDatabase;
import io.minimax4j.server.ScriptedChat;
import io.minimax4j.server.ServerConfig;
import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every request has a prompt of 5 tokens, and gets an answer of 7 unless a test says otherwise. */
class LimitsOverHttpTest {
    private static final String UP_TO_100 = TestServer.HELLO.replace("{\"model\"", "{\"max_tokens\":100,\"model\"");

    @TempDir
    Path folder;

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.start(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** Made beside the running server, as the command does it. */
    private String key(long requests, long tokens, long connections, long budget) {
        Limits limits = new Limits(some(requests), some(tokens), some(connections));
        try (KeyDatabase database = KeyDatabase.open(ServerConfig.defaults().with(Settings.DATA, folder))) {
            return database.tenants().createKey(new KeyOrder("", Optional.empty(),
                    TermsChange.of(Plan.NONE, limits, some(budget)))).secret();
        }
    }

    private static OptionalLong some(long value) {
        return value == 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private HttpResponse<String> chat(String key, String json) throws Exception {
        return server.send(server.bare(TestServer.CHAT).header("Authorization", "Bearer " + key)
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> get(String key, String path) throws Exception {
        return server.send(server.bare(path).header("x-api-key", key));
    }

    private static void isRefused(HttpResponse<String> reply, int code, String message) {
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).startsWith("{\"base_resp\":{\"status_code\":" + code + ",\"status_msg\":\"" + message);
    }

    private static Optional<Long> retryAfter(HttpResponse<String> reply) {
        return reply.headers().firstValue("Retry-After").map(Long::valueOf);
    }

    @Test
    void requestsOverTheLimit_are1002UntilTheWindowEnds() throws Exception {
        String key = key(1, 0, 0, 0);
        assertThat(TestServer.code(chat(key, TestServer.HELLO))).isZero();
        HttpResponse<String> second = chat(key, TestServer.HELLO_STREAMED);
        isRefused(second, 1002, "rate limit, the account may send 1 requests a minute to MiniMax-Text-01; wait ");
        assertThat(retryAfter(second)).hasValueSatisfying(seconds -> assertThat(seconds).isBetween(1L, 60L));
    }

    @Test
    void tokensOverTheLimit_are1039_andADefaultGivesWay() throws Exception {
        String key = key(0, 50, 0, 0);
        HttpResponse<String> tooMuch = chat(key, UP_TO_100);
        isRefused(tooMuch, 1039, "token limit, the request has 5 tokens of input and asks for up to 100 of answer, and"
                + " the account may use 50 a minute with MiniMax-Text-01; lower max_tokens or shorten the input");
        assertThat(retryAfter(tooMuch)).isEmpty();
        assertThat(TestServer.code(chat(key, TestServer.HELLO))).isZero();
        assertThat(server.chat.asked().maxTokens()).isEqualTo(45);
        HttpResponse<String> second = chat(key, TestServer.HELLO);
        isRefused(second, 1039, "token limit, the account may use 50 tokens a minute with MiniMax-Text-01, and the"
                + " request may take 50; wait ");
        assertThat(retryAfter(second)).hasValueSatisfying(seconds -> assertThat(seconds).isBetween(1L, 60L));
    }

    @Test
    void connectionsOverTheLimit_are1041UntilOneEnds() throws Exception {
        String key = key(0, 0, 1, 0);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        server.chat.script(sink -> {
            begun.countDown();
            goOn.await();
            sink.accept(ScriptedChat.END);
        });
        try (ExecutorService caller = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<HttpResponse<String>> first = caller.submit(() -> chat(key, TestServer.HELLO));
            begun.await();
            HttpResponse<String> second = chat(key, TestServer.HELLO);
            goOn.countDown();
            isRefused(second, 1041, "connection limit, the account may have 1 requests to MiniMax-Text-01 answered at"
                    + " the same time; try again when one has ended");
            assertThat(retryAfter(second)).contains(1L);
            assertThat(TestServer.code(first.get())).isZero();
        }
        assertThat(TestServer.code(chat(key, TestServer.HELLO))).isZero();
    }

    @Test
    void spentBudget_is1008_andTheBalanceTells() throws Exception {
        String key = key(0, 0, 0, 20);
        assertThat(TestServer.code(chat(key, UP_TO_100))).isZero();
        assertThat(server.chat.asked().maxTokens()).isEqualTo(15);
        assertThat(get(key, "/account/query_balance").body()).isEqualTo("{\"available_amount\":\"8\","
                + "\"cash_balance\":\"8\",\"voucher_balance\":\"0\",\"credit_balance\":\"0\",\"owed_amount\":\"0\","
                + "\"balance_alert_switch\":false,\"balance_alert_threshold\":\"\","
                + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}");
        server.chat.script(sink -> sink.accept(new ChatEvent.Finished(ChatEvent.Cause.LENGTH,
                new ChatEvent.TokenUsage(5, 3, 0))));
        assertThat(TestServer.code(chat(key, TestServer.HELLO))).isZero();
        HttpResponse<String> third = chat(key, TestServer.HELLO);
        isRefused(third, 1008,
                "insufficient balance, 0 tokens of the account's budget are left and the request needs at"
                        + " least 6; raise the budget");
        assertThat(retryAfter(third)).isEmpty();
    }

    @Test
    void callerWhoLeaves_paysForWhatWasMade_andHoldsNothing() throws Exception {
        String key = key(0, 0, 1, 1_000_000);
        AtomicLong pieces = new AtomicLong();
        CountDownLatch gone = new CountDownLatch(1);
        server.chat.script(sink -> {
            try {
                while (true) {
                    pieces.incrementAndGet();
                    sink.accept(new ChatEvent.Text("sixteen letters!"));
                }
            } finally {
                gone.countDown();
            }
        });
        String request = TestServer.HELLO_STREAMED.replace("{\"stream\"", "{\"max_tokens\":900,\"stream\"");
        try (Socket caller = server.connect()) {
            caller.getOutputStream().write(new String(TestServer.rawPost(TestServer.CHAT, request),
                    StandardCharsets.UTF_8).replace(TestServer.KEY, key).getBytes(StandardCharsets.UTF_8));
            assertThat(caller.getInputStream().readNBytes(1000)).hasSize(1000);
        }
        gone.await();
        server.chat.script(ScriptedChat.says("Hi"));
        HttpResponse<String> next = chat(key, TestServer.HELLO);
        while (TestServer.code(next) == 1041) {
            next = chat(key, TestServer.HELLO);
        }
        assertThat(TestServer.code(next)).isZero();
        long left = 1_000_000 - 5 - Math.min(900, 4 * pieces.get()) - 12;
        assertThat(get(key, "/account/query_balance").body()).contains("\"available_amount\":\"" + left + "\"");
    }

    @Test
    void answerThatBreaksOff_costsWhatWasMade_andOneThatNeverBeganNothing() throws Exception {
        String key = key(0, 0, 0, 1000);
        server.chat.script(sink -> {
            throw new IllegalStateException("broken before it began");
        });
        assertThat(TestServer.code(chat(key, TestServer.HELLO))).isEqualTo(1000);
        assertThat(get(key, "/account/query_balance").body()).contains("\"available_amount\":\"1000\"");
        server.chat.script(sink -> {
            sink.accept(new ChatEvent.Text("sixteen letters!"));
            throw new IllegalStateException("broken in the middle");
        });
        chat(key, TestServer.HELLO_STREAMED);
        assertThat(get(key, "/account/query_balance").body()).as("5 of prompt, 4 of answer")
                .contains("\"available_amount\":\"991\"");
    }

    @Test
    void firstKey_isNotLimited_andRemainsTellsWhatItUsed() throws Exception {
        assertThat(TestServer.code(server.post(TestServer.CHAT, TestServer.HELLO))).isZero();
        assertThat(settled(get(TestServer.KEY, "/v1/token_plan/remains"))).isEqualTo("{\"model_remains\":["
                + model("MiniMax-M3", 0, 0, 100, 0) + "," + model("MiniMax-M2.7", 0, 0, 100, 0) + ","
                + model("MiniMax-Text-01", 0, 1, 100, 1)
                + "],\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}");
        assertThat(get(TestServer.KEY, "/account/query_balance").body())
                .startsWith("{\"available_amount\":\"unlimited\",");
    }

    @Test
    void limitedKey_seesItsMinute() throws Exception {
        String key = key(4, 0, 0, 0);
        assertThat(TestServer.code(chat(key, TestServer.HELLO))).isZero();
        assertThat(settled(get(key, "/v1/token_plan/remains"))).contains(model("MiniMax-M3", 4, 0, 100, 0),
                model("MiniMax-Text-01", 4, 1, 75, 1));
    }

    @Test
    void withoutAKey_bothAnswer1004() throws Exception {
        assertThat(TestServer.code(server.send(server.bare("/v1/token_plan/remains")))).isEqualTo(1004);
        assertThat(TestServer.code(server.send(server.bare("/account/query_balance")))).isEqualTo(1004);
    }

    private static String model(String name, int total, int used, int percent, int week) {
        return "{\"model_name\":\"" + name + "\",\"start_time\":T,\"end_time\":T,\"remains_time\":N,"
                + "\"current_interval_total_count\":" + total + ",\"current_interval_usage_count\":" + used
                + ",\"current_interval_remaining_percent\":" + percent + ",\"current_interval_status\":1,"
                + "\"current_weekly_total_count\":0,\"current_weekly_usage_count\":" + week
                + ",\"current_weekly_remaining_percent\":100,\"current_weekly_status\":3,\"weekly_start_time\":T,"
                + "\"weekly_end_time\":T,\"weekly_remains_time\":N}";
    }

    private static String settled(HttpResponse<String> reply) {
        return reply.body().replaceAll("_time\":\\d{13}", "_time\":T").replaceAll("remains_time\":\\d+",
                "remains_time\":N");
    }
}

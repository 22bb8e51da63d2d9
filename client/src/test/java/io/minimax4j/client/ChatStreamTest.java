package io.minimax4j.client;

import static io.minimax4j.client.WireServer.events;
import static io.minimax4j.client.WireServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.minimax4j.client.chat.ChatPiece;
import io.minimax4j.client.chat.ChatStream;
import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.MalformedReplyException;
import io.minimax4j.client.error.QuotaException;
import io.minimax4j.client.error.ServerException;
import io.minimax4j.protocol.chat.ChatChunk;
import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.chat.FinishReason;
import io.minimax4j.protocol.chat.ToolCall;
import org.junit.jupiter.api.Test;

class ChatStreamTest {
    private static final ChatRequest QUESTION = ChatRequest.builder("MiniMax-M1").user("hi").build();
    private static final String AGGREGATE = """
            data: {"id":"05","choices":[{"finish_reason":"stop","index":0,"message":{"content":"你好世界","role":"assistant"}}],\
            "created":1755153113,"model":"MiniMax-M1","object":"chat.completion","usage":{"total_tokens":31},\
            "input_sensitive":false,"output_sensitive":false,"input_sensitive_type":0,"output_sensitive_type":0,\
            "output_sensitive_int":0,"base_resp":{"status_code":0,"status_msg":""}}

            """;
    private static final String DONE = "data: [DONE]\n\n";

    private static String delta(String content) {
        return "data: {\"id\":\"05\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + content
                + "\",\"role\":\"assistant\"}}],\"created\":1755153113,\"model\":\"MiniMax-M1\","
                + "\"object\":\"chat.completion.chunk\",\"output_sensitive\":false,\"input_sensitive_type\":0,"
                + "\"output_sensitive_type\":0}\n\n";
    }

    private static String last(String content) {
        return delta(content).replace("\"index\":0,", "\"finish_reason\":\"stop\",\"index\":0,");
    }

    private static String reasoning(String piece) {
        return delta("").replace("\"content\":\"\"", "\"content\":\"\",\"reasoning_content\":\"" + piece + "\"");
    }

    /** Everything that the stream's text says, and then the whole reply. */
    private static ChatReply read(WireServer.Script script, StringBuilder text) {
        try (WireServer server = new WireServer(script);
                MiniMax minimax = Clients.of(server);
                ChatStream stream = minimax.chat().stream(QUESTION)) {
            stream.text().forEach(text::append);
            return stream.reply();
        }
    }

    private static ChatReply read(String bytes) {
        return read(events(bytes), new StringBuilder());
    }

    @Test
    void theContractsSequence_givesDeltasOnceAndTheUsageOfTheAggregate() throws Exception {
        try (WireServer server = new WireServer(events(delta("你好") + last("世界") + AGGREGATE));
                MiniMax minimax = Clients.of(server);
                ChatStream stream = minimax.chat().stream(QUESTION)) {
            assertThat(stream.text()).containsExactly("你好", "世界");
            ChatReply reply = stream.reply();
            assertThat(reply.text()).isEqualTo("你好世界");
            assertThat(reply.usage().totalTokens()).isEqualTo(31);
            assertThat(reply.choices().get(0).finishReason()).isEqualTo(FinishReason.STOP);
            assertThat(reply.model()).isEqualTo("MiniMax-M1");
            assertThat(reply.id()).isEqualTo("05");
            assertThat(server.request().text()).isEqualTo(
                    "{\"model\":\"MiniMax-M1\",\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}],\"stream\":true}");
        }
    }

    @Test
    void iteratingByChunk_showsTheAggregateWithoutText() {
        try (WireServer server = new WireServer(events(last("世界") + AGGREGATE));
                MiniMax minimax = Clients.of(server);
                ChatStream stream = minimax.chat().stream(QUESTION)) {
            assertThat(stream).extracting(ChatChunk::object).containsExactly("chat.completion.chunk",
                    "chat.completion");
            assertThat(stream.iterator().hasNext()).isFalse();
            assertThatThrownBy(() -> stream.iterator().next()).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void theEnd_mayBeDoneOrAnEndOfTheConnectionAfterTheFinish() {
        for (String end : new String[]{last("b"), last("b") + DONE, delta("b") + DONE, delta("b") + AGGREGATE,
            last("b") + AGGREGATE + DONE, last("b").stripTrailing()}) {
            assertThat(read(delta("a") + end).text()).as(end).isEqualTo("ab");
        }
    }

    @Test
    void lineEnds_mayBeCrLfOrCr() {
        String lf = ": hello\n\n" + delta("a") + last("b") + AGGREGATE;
        assertThat(read(lf.replace("\n", "\r\n")).text()).isEqualTo("ab");
        assertThat(read(lf.replace("\n", "\r")).text()).isEqualTo("ab");
        assertThat(read("\uFEFF" + lf).text()).isEqualTo("ab");
    }

    @Test
    void bytesThatComeOneByOne_giveWholeCharacters() {
        byte[] bytes = (delta("你好") + last("世界")).getBytes(StandardCharsets.UTF_8);
        ChatReply reply = read((request, wire) -> {
            wire.openEvents();
            for (byte b : bytes) {
                wire.send(new byte[]{b});
            }
        }, new StringBuilder());

        assertThat(reply.text()).isEqualTo("你好世界");
    }

    @Test
    void onlyAnAggregate_isNotLost() {
        StringBuilder text = new StringBuilder();
        assertThat(read(events(AGGREGATE), text).text()).isEqualTo("你好世界");
        assertThat(text).hasToString("你好世界");
    }

    @Test
    void aServerThatDoesNotStream_isReadAsOneEvent() {
        StringBuilder text = new StringBuilder();
        String whole = AGGREGATE.strip().substring("data: ".length());
        assertThat(read(json(whole), text).usage().totalTokens()).isEqualTo(31);
        assertThat(text).hasToString("你好世界");
    }

    @Test
    void incrementalReasoning_isJoined() {
        ChatReply reply = read(reasoning("ha") + reasoning("ha") + reasoning("! The") + last("x"));
        assertThat(reply.reasoning()).isEqualTo("haha! The");
        assertThat(reply.text()).isEqualTo("x");
    }

    @Test
    void cumulativeReasoning_isNotRepeated() {
        assertThat(read(reasoning("The") + reasoning("The user") + reasoning("The user asks") + last("x")).reasoning())
                .isEqualTo("The user asks");
        assertThat(read(reasoning("The user asks") + reasoning("The user asks me") + last("x")).reasoning())
                .isEqualTo("The user asks me");
    }

    @Test
    void twoShortPiecesThatHappenToGrow_areJoined() {
        assertThat(read(reasoning("ha") + reasoning("haha") + last("x")).reasoning()).isEqualTo("hahaha");
    }

    @Test
    void toolCalls_areJoinedByIndex() {
        String one = delta("").replace("\"content\":\"\"", "\"tool_calls\":[{\"id\":\"call_1\",\"type\":\"function\","
                + "\"function\":{\"name\":\"add\",\"arguments\":\"{\\\"a\\\"\"},\"index\":0}]");
        String two = delta("").replace("\"content\":\"\"",
                "\"tool_calls\":[{\"function\":{\"arguments\":\":1}\"},\"index\":0}]");

        assertThat(read(one + two + last("")).choices().get(0).message().toolCalls()).containsExactly(
                new ToolCall("call_1", "function", new ToolCall.Function("add", "{\"a\":1}"), 0));
    }

    private static String calls(String calls) {
        return delta("").replace("\"content\":\"\"", "\"tool_calls\":[" + calls + "]");
    }

    private static String piece(String id, String name, String arguments, String index) {
        return "{" + (id.isEmpty() ? "" : "\"id\":\"" + id + "\",\"type\":\"function\",") + "\"function\":{"
                + (name.isEmpty() ? "" : "\"name\":\"" + name + "\",") + "\"arguments\":\""
                + arguments.replace("\"", "\\\"") + "\"}" + (index.isEmpty() ? "" : ",\"index\":" + index) + "}";
    }

    @Test
    void toolCalls_areUnderstoodFromEveryKindOfServer() {
        String together = calls(piece("a", "add", "{\"n\":1}", "0") + "," + piece("b", "sub", "{}", "1"));
        String interleaved = calls(piece("a", "add", "{\"n\"", "0") + "," + piece("b", "sub", "{", "1"))
                + calls(piece("", "", ":1}", "0")) + calls(piece("", "", "}", "1"));
        String repeating = calls(piece("a", "add", "{\"n\"", "0")) + calls(piece("a", "add", ":1}", "0"))
                + calls(piece("b", "sub", "{", "1")) + calls(piece("b", "sub", "}", "1"));
        String withoutIndex = calls(piece("a", "add", "{\"n\"", "")) + calls(piece("", "", ":1}", ""))
                + calls(piece("b", "sub", "{}", ""));
        String alwaysZero = calls(piece("a", "add", "{\"n\":1}", "0")) + calls(piece("b", "sub", "{}", "0"));
        String toldAgain = together + calls(piece("a", "add", "{\"n\":1}", "0") + "," + piece("b", "sub", "{}", "1"));
        for (String server : new String[]{together, interleaved, repeating, withoutIndex, alwaysZero, toldAgain}) {
            assertThat(read(server + last("")).toolCalls()).as(server)
                    .extracting(call -> call.id() + " " + call.function().name() + " " + call.function().arguments())
                    .containsExactly("a add {\"n\":1}", "b sub {}");
        }
    }

    @Test
    void toolCallsWithoutIdAndIndex_areToldApartByTheirNames() {
        String bytes = calls(piece("", "add", "{\"n\"", "")) + calls(piece("", "", ":1}", ""))
                + calls(piece("", "add", "{\"n\":2}", "")) + last("");
        assertThat(read(bytes).toolCalls()).extracting(call -> call.function().arguments())
                .containsExactly("{\"n\":1}", "{\"n\":2}");
    }

    @Test
    void toolCallsInTheAggregateToo_areNotDoubled() {
        String aggregate = AGGREGATE.replace("\"role\":\"assistant\"",
                "\"role\":\"assistant\",\"tool_calls\":[" + piece("a", "add", "{}", "0") + "]");
        String streamed = calls(piece("a", "add", "{}", "0"));
        for (String bytes : new String[]{streamed + aggregate, aggregate}) {
            assertThat(read(bytes).toolCalls()).hasSize(1);
            assertThat(pieces(bytes).filter(told -> told.startsWith("Call"))).hasSize(1);
        }
    }

    private static Stream<String> pieces(String bytes) {
        try (WireServer server = new WireServer(events(bytes));
                MiniMax minimax = Clients.of(server);
                ChatStream stream = minimax.chat().stream(QUESTION)) {
            List<String> told = new ArrayList<>();
            for (ChatPiece piece : stream.pieces()) {
                if (piece instanceof ChatPiece.Text text) {
                    told.add("Text " + text.text());
                } else if (piece instanceof ChatPiece.Reasoning reasoning) {
                    told.add("Reasoning " + reasoning.text());
                } else if (piece instanceof ChatPiece.Call call) {
                    told.add("Call " + call.call().function().arguments());
                }
            }
            return told.stream();
        }
    }

    @Test
    void pieces_comeInTheirOrderAndOnce() {
        String bytes = reasoning("The user") + reasoning(" asks") + delta("let me see")
                + calls(piece("a", "add", "{\"n\"", "0")) + calls(piece("", "", ":1}", "0"))
                + calls(piece("b", "sub", "{}", "1")) + last("") + AGGREGATE;

        assertThat(pieces(bytes)).containsExactly("Reasoning The user", "Reasoning  asks", "Text let me see",
                "Call {\"n\":1}", "Call {}");
    }

    @Test
    void piecesOfReasoningInSnapshots_areOnlyWhatIsNew() {
        assertThat(String.join("",
                pieces(reasoning("The") + reasoning("The user") + reasoning("The user asks") + last("x"))
                        .toList()))
                .isEqualTo("Reasoning TheReasoning  user asksText x");
        assertThat(pieces(reasoning("ha") + reasoning("haha") + last("x")))
                .containsExactly("Reasoning ha", "Reasoning haha", "Text x");
    }

    @Test
    void piecesOfAnAggregateAlone_areAllOfIt() {
        String aggregate = AGGREGATE.replace("\"role\":\"assistant\"",
                "\"role\":\"assistant\",\"reasoning_content\":\"greet\"");
        assertThat(pieces(aggregate)).containsExactly("Reasoning greet", "Text 你好世界");
    }

    @Test
    void anErrorAtTheStart_isThrownByTheCall() {
        String error = "{\"base_resp\":{\"status_code\":2056,\"status_msg\":\"usage limit exceeded\"}}";
        for (WireServer.Script script : new WireServer.Script[]{events("data: " + error + "\n\n"), json(error)}) {
            try (WireServer server = new WireServer(script); MiniMax minimax = Clients.of(server)) {
                assertThatThrownBy(() -> minimax.chat().stream(QUESTION)).isInstanceOf(QuotaException.class)
                        .hasMessageContaining("2056 usage limit exceeded");
            }
        }
    }

    @Test
    void anErrorOnTheWay_isThrownAfterWhatCameBefore() {
        for (String error : new String[]{"{\"base_resp\":{\"status_code\":1013,\"status_msg\":\"broken\"}}",
            "{\"type\":\"error\",\"error\":{\"type\":\"server_error\",\"message\":\"broken (1013)\",\"http_code\":\"500\"}}"}) {
            try (WireServer server = new WireServer(events(delta("a") + "data: " + error + "\n\n" + last("b")));
                    MiniMax minimax = Clients.of(server);
                    ChatStream stream = minimax.chat().stream(QUESTION)) {
                Iterator<String> text = stream.text().iterator();
                assertThat(text.next()).isEqualTo("a");
                assertThatThrownBy(text::hasNext).isInstanceOf(ServerException.class).hasMessageContaining("1013");
                assertThatThrownBy(stream::reply).as("asked again").isInstanceOf(ServerException.class);
            }
        }
    }

    @Test
    void textReadInTwoGoes_isToldOnce() {
        try (WireServer server = new WireServer(events(delta("a") + last("b") + AGGREGATE));
                MiniMax minimax = Clients.of(server);
                ChatStream stream = minimax.chat().stream(QUESTION)) {
            assertThat(stream.text().iterator().next()).isEqualTo("a");
            assertThat(stream.text()).containsExactly("b");
            assertThat(stream.text()).isEmpty();
        }
    }

    @Test
    void anEndBeforeTheFinish_isACut() {
        for (String bytes : new String[]{"", delta("a"), delta("a") + "data: {\"cho"}) {
            assertThatThrownBy(() -> read(bytes)).as(bytes).isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("the stream was cut").hasMessageContaining("Chat with MiniMax-M1");
        }
    }

    @Test
    void aResetBeforeTheFinish_isABrokenConnection() {
        CountDownLatch read = new CountDownLatch(1);
        try (WireServer server = new WireServer((request, wire) -> {
            wire.openEvents();
            wire.send(delta("a"));
            read.await();
            wire.reset();
        }); MiniMax minimax = Clients.of(server); ChatStream stream = minimax.chat().stream(QUESTION)) {
            Iterator<String> text = stream.text().iterator();
            assertThat(text.next()).isEqualTo("a");
            read.countDown();
            assertThatThrownBy(text::next).isInstanceOf(ConnectionException.class);
        }
    }

    @Test
    void aResetAfterTheFinish_isTheEnd() {
        assertThat(read((request, wire) -> {
            wire.openEvents("Transfer-Encoding: chunked");
            byte[] bytes = last("b").getBytes(StandardCharsets.UTF_8);
            wire.send(Integer.toHexString(bytes.length) + "\r\n");
            wire.send(bytes);
            wire.send("\r\n");
        }, new StringBuilder()).text()).isEqualTo("b");
    }

    @Test
    void closingEarly_closesTheSocket() throws Exception {
        CountDownLatch hungUp = new CountDownLatch(1);
        try (WireServer server = new WireServer((request, wire) -> {
            wire.openEvents();
            wire.send(delta("a"));
            wire.awaitHangUp();
            hungUp.countDown();
        }); MiniMax minimax = Clients.of(server)) {
            try (ChatStream stream = minimax.chat().stream(QUESTION)) {
                assertThat(stream.text().iterator().next()).isEqualTo("a");
            }
            assertThat(hungUp.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aPageInsteadOfAStream_isMalformedAndNotQuoted() {
        try (WireServer server = new WireServer(
                WireServer.reply(200, "text/html; charset=utf-8", "<html>secret</html>"));
                MiniMax minimax = Clients.of(server)) {
            assertThatThrownBy(() -> minimax.chat().stream(QUESTION)).isInstanceOf(MalformedReplyException.class)
                    .hasMessageContaining("text/html instead of an event stream").hasMessageNotContaining("secret");
        }
    }

    @Test
    void anEventThatIsNoJson_isMalformed() {
        assertThatThrownBy(() -> read(delta("a") + "data: secret\n\n")).isInstanceOf(MalformedReplyException.class)
                .hasMessageNotContaining("secret");
    }
}

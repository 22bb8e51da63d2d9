package io.minimax4j.server.text.anthropic;

import static io.minimax4j.server.TestServer.KEY;
import static io.minimax4j.server.TestServer.settled;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatEvent.Cause;
import io.minimax4j.engine.chat.ChatEvent.TokenUsage;
import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.engine.chat.Tool;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.engine.chat.ToolUse;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.ScriptedChat;
import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageRoutesTest {
    private static final String PATH = "/anthropic/v1/messages";
    private static final String COUNT = "/anthropic/v1/messages/count_tokens";
    private static final String HELLO = """
            {"model":"MiniMax-M3","max_tokens":50,"messages":[{"role":"user","content":"Hello"}]}""";
    private static final String HELLO_STREAMED = HELLO.replace("{\"model\"", "{\"stream\":true,\"model\"");
    /** The eight bytes with which every PNG begins. */
    private static final String PNG = "iVBORw0KGgo=";

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = TestServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void answerHi() {
        server.chat.script(ScriptedChat.says("Hi"));
    }

    private static final ScriptedChat.Script THOUGHTFUL = sink -> {
        sink.accept(new ChatEvent.Reasoning("So "));
        sink.accept(new ChatEvent.Reasoning("much."));
        sink.accept(new ChatEvent.Text("你"));
        sink.accept(new ChatEvent.Text("好\n\"x\""));
        sink.accept(ScriptedChat.END);
    };

    private static final ScriptedChat.Script CALLING = sink -> {
        sink.accept(new ChatEvent.Text("Let me see."));
        sink.accept(new ChatEvent.CallBegun("call_function_a1_1", "get_weather"));
        sink.accept(new ChatEvent.CallArguments("{\"city\":\"Par"));
        sink.accept(new ChatEvent.CallArguments("is\",\"n\":12345678901234567890,\"x\":1.50}"));
        sink.accept(new ChatEvent.CallBegun("call_function_a1_2", "now"));
        sink.accept(new ChatEvent.Finished(Cause.TOOL_CALLS, new TokenUsage(5, 9, 0)));
    };

    @Test
    void answer_whole() throws Exception {
        server.chat.script(THOUGHTFUL);
        HttpResponse<String> reply = server.post(PATH, HELLO.replace("MiniMax-M3", "minimax-m2.7"));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(settled(reply)).isEqualTo("""
                {"id":"TRACE","type":"message","role":"assistant","model":"MiniMax-M2.7",\
                "content":[{"type":"thinking","thinking":"So much.",\
                "signature":"78786c5dee8f8befa4d1d7d5cacf0a39714adf89da714c40c600eff4961c3d1a"},\
                {"type":"text","text":"你好\\n\\"x\\""}],\
                "usage":{"input_tokens":5,"output_tokens":7,"cache_creation_input_tokens":0,\
                "cache_read_input_tokens":0},"stop_reason":"end_turn"}""");
    }

    private static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }

    private static String opening(String model) {
        return event("message_start", """
                {"type":"message_start","message":{"id":"TRACE","type":"message","role":"assistant",\
                "model":"%s","content":[],"stop_reason":null,"stop_sequence":null,\
                "usage":{"input_tokens":0,"output_tokens":0,"cache_creation_input_tokens":0,\
                "cache_read_input_tokens":0},"service_tier":"standard"}}""".formatted(model))
                + event("ping", "{\"type\":\"ping\"}");
    }

    private static String begin(int index, String block) {
        return event("content_block_start",
                "{\"type\":\"content_block_start\",\"index\":" + index + ",\"content_block\":" + block + "}");
    }

    private static String delta(int index, String delta) {
        return event("content_block_delta",
                "{\"type\":\"content_block_delta\",\"index\":" + index + ",\"delta\":" + delta + "}");
    }

    private static String end(int index) {
        return event("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":" + index + "}");
    }

    private static String closing(String reason, int input, int output) {
        return event("message_delta", "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"" + reason
                + "\"},\"usage\":{\"input_tokens\":" + input + ",\"output_tokens\":" + output
                + ",\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0}}")
                + event("message_stop", "{\"type\":\"message_stop\"}");
    }

    @Test
    void answer_streamed_isBlocksWithTheirDeltas() throws Exception {
        server.chat.script(THOUGHTFUL);
        HttpResponse<String> reply = server.post(PATH, HELLO_STREAMED);

        assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(settled(reply)).isEqualTo(opening("MiniMax-M3")
                + begin(0, "{\"type\":\"thinking\",\"thinking\":\"\",\"signature\":\"\"}")
                + delta(0, "{\"type\":\"thinking_delta\",\"thinking\":\"So \"}")
                + delta(0, "{\"type\":\"thinking_delta\",\"thinking\":\"much.\"}")
                + delta(0, "{\"type\":\"signature_delta\",\"signature\":"
                        + "\"78786c5dee8f8befa4d1d7d5cacf0a39714adf89da714c40c600eff4961c3d1a\"}")
                + end(0)
                + begin(1, "{\"type\":\"text\",\"text\":\"\"}")
                + delta(1, "{\"type\":\"text_delta\",\"text\":\"你\"}")
                + delta(1, "{\"type\":\"text_delta\",\"text\":\"好\\n\\\"x\\\"\"}")
                + end(1)
                + closing("end_turn", 5, 7));
    }

    @Test
    void calls_whole_keepTheirNumbers() throws Exception {
        server.chat.script(CALLING);

        assertThat(settled(server.post(PATH, HELLO))).contains("""
                "content":[{"type":"text","text":"Let me see."},\
                {"type":"tool_use","id":"call_function_a1_1","name":"get_weather",\
                "input":{"city":"Paris","n":12345678901234567890,"x":1.50}},\
                {"type":"tool_use","id":"call_function_a1_2","name":"now","input":{}}]""")
                .endsWith(",\"stop_reason\":\"tool_use\"}");
    }

    @Test
    void calls_streamed_areBlocksOfTheirOwn() throws Exception {
        server.chat.script(CALLING);

        assertThat(settled(server.post(PATH, HELLO_STREAMED))).isEqualTo(opening("MiniMax-M3")
                + begin(0, "{\"type\":\"text\",\"text\":\"\"}")
                + delta(0, "{\"type\":\"text_delta\",\"text\":\"Let me see.\"}")
                + end(0)
                + begin(1,
                        "{\"type\":\"tool_use\",\"id\":\"call_function_a1_1\",\"name\":\"get_weather\",\"input\":{}}")
                + delta(1, "{\"type\":\"input_json_delta\",\"partial_json\":\"{\\\"city\\\":\\\"Par\"}")
                + delta(1, "{\"type\":\"input_json_delta\",\"partial_json\":"
                        + "\"is\\\",\\\"n\\\":12345678901234567890,\\\"x\\\":1.50}\"}")
                + end(1)
                + begin(2, "{\"type\":\"tool_use\",\"id\":\"call_function_a1_2\",\"name\":\"now\",\"input\":{}}")
                + end(2)
                + closing("tool_use", 5, 9));
    }

    @Test
    void answer_cutBeforeItSaidAnything_isStillAMessage() throws Exception {
        server.chat.script(sink -> sink.accept(new ChatEvent.Finished(Cause.LENGTH, new TokenUsage(5, 0, 0))));

        assertThat(settled(server.post(PATH, HELLO))).contains("\"content\":[],").endsWith(
                ",\"stop_reason\":\"max_tokens\"}");
        assertThat(settled(server.post(PATH, HELLO_STREAMED)))
                .isEqualTo(opening("MiniMax-M3") + closing("max_tokens", 5, 0));
    }

    @Test
    void answer_cutInTheMidstOfThinkingOrOfACall_closesItsBlock() throws Exception {
        server.chat.script(sink -> {
            sink.accept(new ChatEvent.Reasoning("Hm."));
            sink.accept(new ChatEvent.CallBegun("c", "f"));
            sink.accept(new ChatEvent.CallArguments("{\"a\":"));
            sink.accept(new ChatEvent.Finished(Cause.LENGTH, new TokenUsage(5, 2, 1)));
        });

        assertThat(settled(server.post(PATH, HELLO)))
                .contains("{\"type\":\"tool_use\",\"id\":\"c\",\"name\":\"f\",\"input\":{}}]");
        assertThat(settled(server.post(PATH, HELLO_STREAMED))).isEqualTo(opening("MiniMax-M3")
                + begin(0, "{\"type\":\"thinking\",\"thinking\":\"\",\"signature\":\"\"}")
                + delta(0, "{\"type\":\"thinking_delta\",\"thinking\":\"Hm.\"}")
                + delta(0, "{\"type\":\"signature_delta\",\"signature\":"
                        + "\"6e72d95cb4b4fe164ee677f8ddce4bde2e5af04e9e282ccd4a2a17fa6ec71d81\"}")
                + end(0)
                + begin(1, "{\"type\":\"tool_use\",\"id\":\"c\",\"name\":\"f\",\"input\":{}}")
                + delta(1, "{\"type\":\"input_json_delta\",\"partial_json\":\"{\\\"a\\\":\"}")
                + end(1)
                + closing("max_tokens", 5, 2));
    }

    @Test
    void engineThatFailsBeforeItsFirstPiece_isAnsweredWithoutAStream() throws Exception {
        server.chat.script(sink -> {
            throw ApiException.limited(ErrorCode.RATE_LIMIT, "rate limit", Duration.ofMillis(1500));
        });
        HttpResponse<String> reply = server.post(PATH, HELLO_STREAMED);

        assertThat(reply.statusCode()).isEqualTo(429);
        assertThat(reply.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(settled(reply)).isEqualTo("{\"type\":\"error\",\"request_id\":\"TRACE\",\"error\":"
                + "{\"type\":\"rate_limit_error\",\"message\":\"rate limit (1002)\"}}");
    }

    @Test
    void engineThatFailsInTheMiddle_endsTheStreamWithTheError() throws Exception {
        server.chat.script(sink -> {
            sink.accept(new ChatEvent.Text("Once"));
            throw new ApiException(ErrorCode.OUTPUT_SENSITIVE);
        });

        assertThat(settled(server.post(PATH, HELLO_STREAMED))).isEqualTo(opening("MiniMax-M3")
                + begin(0, "{\"type\":\"text\",\"text\":\"\"}")
                + delta(0, "{\"type\":\"text_delta\",\"text\":\"Once\"}")
                + event("error", "{\"type\":\"error\",\"request_id\":\"TRACE\",\"error\":"
                        + "{\"type\":\"invalid_request_error\",\"message\":\"output new_sensitive (1027)\"}}"));
    }

    @Test
    void engineThatForgetsItsEnd_endsTheStreamWithAnError() throws Exception {
        server.chat.script(sink -> sink.accept(new ChatEvent.Text("Once")));

        assertThat(settled(server.post(PATH, HELLO_STREAMED))).contains("event: error\n", "\"api_error\"")
                .doesNotContain("message_stop");
    }

    private static Conversation asked(String request) throws Exception {
        HttpResponse<String> reply = server.post(PATH, request);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return server.chat.asked();
    }

    @Test
    void conversation_isWhatWasSaid() throws Exception {
        Conversation asked = asked("""
                {"model":" MINIMAX-M3 ","max_tokens":"40","temperature":7,"top_p":-1,"top_k":3,
                "stop_sequences":["x"],"metadata":{"user_id":"u"},"service_tier":"priority","container":"c",
                "mcp_servers":[{}],"context_management":{},
                "system":[{"type":"text","text":"Be kind.","cache_control":{"type":"ephemeral"}},
                          {"type":"text","text":"Be brief."}],
                "messages":[{"role":"user","name":"Ann","content":"One"},
                {"role":"user_system","content":"Ann is tall."},
                {"role":"assistant","content":[{"type":"thinking","thinking":"Hm","signature":"s"},
                  {"type":"redacted_thinking","data":"d"},{"type":"text","text":"Two"},{"type":"text","text":"Three"},
                  {"type":"tool_use","id":"a","name":"f","input":{"n":12345678901234567890,"x":1.50,"y":null}},
                  {"type":"tool_use","id":"b","name":"g","input":{}},{"type":"tool_use","id":"c","name":"h"}]},
                {"role":"user","content":[{"type":"text","text":"Well?"},
                  {"type":"tool_result","tool_use_id":"b","content":"7","cache_control":{"type":"ephemeral"}},
                  {"type":"tool_result","tool_use_id":"a","is_error":true,
                   "content":[{"type":"text","text":"no"},{"type":"text","text":"way"}]},
                  {"type":"mid_conv_system","content":"Be quick."}]},
                {"role":"user","content":[{"type":"tool_result","tool_use_id":"c"}]},
                {"role":"sample_message_ai","content":"Sample"},{"role":"system","content":"Be calm."},
                {"role":"user"}]}""");

        assertThat(asked.model().id()).isEqualTo("MiniMax-M3");
        assertThat(asked.maxTokens()).isEqualTo(40);
        assertThat(asked.turns()).containsExactly(
                new Turn(Speaker.SYSTEM, "", "Be kind.\nBe brief.\nAnn is tall.\nBe quick.\nBe calm."),
                new Turn(Speaker.USER, "Ann", "One"),
                new Turn(Speaker.ASSISTANT, "", "Two\nThree", List.of(),
                        List.of(new ToolCall("a", "f", "{\"n\":12345678901234567890,\"x\":1.50,\"y\":null}"),
                                new ToolCall("b", "g", "{}"), new ToolCall("c", "h", "{}")),
                        ""),
                new Turn(Speaker.TOOL, "g", "7", List.of(), List.of(), "b"),
                new Turn(Speaker.TOOL, "f", "Error: no\nway", List.of(), List.of(), "a"),
                new Turn(Speaker.USER, "", "Well?"),
                new Turn(Speaker.TOOL, "h", "", List.of(), List.of(), "c"),
                new Turn(Speaker.ASSISTANT, "", "Sample"), new Turn(Speaker.USER, "", ""));
    }

    @Test
    void pictures_ofTheUserAndOfTools_areShown() throws Exception {
        Conversation asked = asked("""
                {"model":"MiniMax-M3","messages":[{"role":"user","content":[
                  {"type":"image","source":{"type":"base64","media_type":"image/jpeg","data":"PNG"}},
                  {"type":"image","source":{"type":"url","url":"data:image/png;base64,PNG"}}]},
                {"role":"assistant","content":[{"type":"tool_use","id":"a","name":"f","input":{}}]},
                {"role":"user","content":[{"type":"tool_result","tool_use_id":"a","content":[
                  {"type":"image","source":{"type":"base64","media_type":"image/png","data":"PNG"}}]}]}]}"""
                .replace("PNG", PNG));

        assertThat(asked.turns()).hasSize(3);
        assertThat(asked.turns().getFirst().pictures()).hasSize(2)
                .allSatisfy(picture -> assertThat(picture.mediaType()).isEqualTo("image/png"));
        assertThat(asked.turns().getLast().speaker()).isEqualTo(Speaker.TOOL);
        assertThat(asked.turns().getLast().pictures()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"MiniMax-M3,,false", "MiniMax-M3,disabled,false", "MiniMax-M3,adaptive,true",
        "MiniMax-M3,enabled,true", "MiniMax-M2.7,,true", "MiniMax-M2.7,disabled,true", "MiniMax-Text-01,enabled,false"})
    void thinking_isOffUnlessAskedFor_whereAModelLetsOneChoose(String model, String type, boolean reasons)
            throws Exception {
        String thinking = type == null
                ? ""
                : "\"thinking\":{\"type\":\"" + type + "\",\"budget_tokens\":1024},";

        assertThat(asked(HELLO.replace("MiniMax-M3", model).replace("{\"model\"", "{" + thinking + "\"model\""))
                .reasons()).isEqualTo(reasons);
    }

    @Test
    void maxTokens_mayBeAbsent() throws Exception {
        assertThat(asked(HELLO.replace("\"max_tokens\":50,", "")).maxTokens()).isEqualTo(100);
    }

    private static String withTools(String more) {
        return HELLO.replace("{\"model\"", """
                {"tools":[{"name":"f","description":"Does it.","input_schema":{"type":"object"},
                           "cache_control":{"type":"ephemeral"}},
                          {"type":"web_search_20250305","name":"web_search","max_uses":5},
                          {"type":"custom","name":"g","input_schema":{"type":"object","x":1.5}},null],\
                """ + more + "\"model\"");
    }

    @Test
    void tools_areThoseThatTheCallerRuns() throws Exception {
        Conversation asked = asked(withTools(""));

        assertThat(asked.tools()).containsExactly(new Tool("f", "Does it.", Map.of("type", "object")),
                new Tool("g", "", Map.of("type", "object", "x", new BigDecimal("1.5"))));
        assertThat(asked.toolUse()).isEqualTo(ToolUse.AUTO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            {"type":"auto","disable_parallel_tool_use":true} | AUTO     | f,g
            {"type":"none"}                                  | NONE     | f,g
            {"type":"any"}                                   | REQUIRED | f,g
            {"type":"tool","name":"g"}                       | REQUIRED | g
            """)
    void toolChoice_saysWhetherToolsAreUsed(String choice, ToolUse use, String names) throws Exception {
        Conversation asked = asked(withTools("\"tool_choice\":" + choice + ","));

        assertThat(asked.toolUse()).isEqualTo(use);
        assertThat(asked.tools().stream().map(Tool::name)).containsExactly(names.split(","));
    }

    @Test
    void form_ofTheAnswer_isWhatTheLibraryAsksFor() throws Exception {
        Conversation asked = asked(HELLO.replace("{\"model\"",
                """
                {"output_config":{"effort":"low","format":{"type":"json_schema","schema":{"type":"object"}}},"model\""""));

        assertThat(asked.form().orElseThrow().schema()).isEqualTo(Map.of("type", "object"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            {"messages":[]}                                                           | model is missing
            {"model":"MiniMax-M3"}                                                    | chat content is empty
            {"model":"MiniMax-M3","messages":[],"system":"x"}                         | chat content is empty
            {"model":"MiniMax-M3","messages":[null]}                                  | messages[0]
            {"model":"MiniMax-M3","messages":[{"role":"user"},{"role":"king"}]}       | messages[1].role
            {"model":"MiniMax-M3","messages":[{"role":"tool","content":"x"}]}         | messages[0].role
            {"model":"MiniMax-M3","messages":[{"role":"user","content":7}]}           | content
            {"model":"MiniMax-M3","messages":[{"role":"user","content":["x"]}]}       | content block
            {"model":"MiniMax-M3","messages":[{"role":"user","content":[{"type":"text"}]}]} | lacks its text
            {"model":"MiniMax-M3","messages":[{"role":"user","content":[{"type":"document"}]}]} | messages[0].content[0] is of a type
            {"model":"MiniMax-M3","messages":[{"role":"user","content":[{"type":"video","source":{"type":"url","url":"http://x"}}]}]} | messages[0].content[0] is a video
            {"model":"MiniMax-M3","messages":[{"role":"user","content":[{"type":"image"}]}]} | source
            {"model":"MiniMax-M3","messages":[{"role":"user","content":[{"type":"image","source":{"type":"file"}}]}]} | messages[0].content[0].source
            {"model":"MiniMax-M3","messages":[{"role":"user","content":[{"type":"image","source":{"type":"base64","data":"AA=="}}]}]} | source.data is no picture
            {"model":"MiniMax-M2.7","messages":[{"role":"user","content":[{"type":"image","source":{"type":"url","url":"http://x"}}]}]} | not support img
            {"model":"MiniMax-M3","messages":[{"role":"assistant","content":[{"type":"image","source":{}}]}]} | messages[0].content[0]
            {"model":"MiniMax-M3","messages":[{"role":"assistant","content":[{"type":"tool_use","id":"a","name":"f","input":7}]}]} | input
            {"model":"MiniMax-M3","messages":[{"role":"user","content":[{"type":"tool_result","tool_use_id":"zz"}]}]} | tool result's tool id not found
            {"model":"MiniMax-M3","system":[{"type":"image","source":{}}],"messages":[]}   | system[0]
            {"model":"MiniMax-M3","max_tokens":0,"messages":[]}                       | max_tokens is 0
            {"model":"MiniMax-M3","temperature":"hot","messages":[]}                  | temperature
            {"model":"MiniMax-M3","thinking":{"type":"deep"},"messages":[]}           | thinking.type
            {"model":"MiniMax-M3","tools":[{"name":"f"}],"messages":[]}               | tools[0]
            {"model":"MiniMax-M3","tools":[{"input_schema":{}}],"messages":[]}        | tools[0]
            {"model":"MiniMax-M3","tool_choice":{"type":"any"},"messages":[]}         | tool_choice
            {"model":"MiniMax-M3","tool_choice":{"type":"all"},"messages":[]}         | tool_choice.type
            {"model":"MiniMax-M3","tool_choice":{"type":"tool","name":"f"},"messages":[]} | tool_choice.name
            """)
    void badRequest_is400AndNamesTheField(String body, String named) throws Exception {
        for (String path : List.of(PATH, COUNT)) {
            HttpResponse<String> reply = server.post(path, body);

            assertThat(reply.statusCode()).isEqualTo(400);
            assertThat(settled(reply)).startsWith("{\"type\":\"error\",\"request_id\":\"TRACE\",\"error\":"
                    + "{\"type\":\"invalid_request_error\",\"message\":\"invalid params, ").contains(named)
                    .endsWith(" (2013)\"}}");
        }
    }

    @Test
    void unknownModel_is404() throws Exception {
        HttpResponse<String> reply = server.post(PATH, HELLO.replace("MiniMax-M3", "claude-3"));

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(reply.body()).contains("\"type\":\"not_found_error\"", "unknown model").doesNotContain("claude");
    }

    @Test
    void bodyThatIsTooLarge_is413(@TempDir Path data) throws Exception {
        try (TestServer small = TestServer.start(data, config -> config.with(Settings.MAX_JSON_BYTES, 1000L))) {
            HttpResponse<String> reply = small.post(PATH, HELLO.replace("Hello", "o".repeat(1000)));

            assertThat(reply.statusCode()).isEqualTo(413);
            assertThat(reply.body()).contains("\"type\":\"request_too_large\"");
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return server.send(request.POST(BodyPublishers.ofString(HELLO)));
    }

    @Test
    void key_inEitherHeader_isAccepted_andAuthorizationWins() throws Exception {
        assertThat(send(server.bare(PATH).header("x-api-key", KEY)).statusCode()).isEqualTo(200);
        assertThat(send(server.bare(PATH).header("Authorization", "Bearer " + KEY)).statusCode()).isEqualTo(200);
        assertThat(send(server.bare(PATH).header("Authorization", "Bearer " + KEY).header("x-api-key", "wrong"))
                .statusCode()).isEqualTo(200);
        assertThat(send(server.bare(PATH).header("Authorization", "Bearer wrong").header("x-api-key", KEY))
                .statusCode()).isEqualTo(401);
    }

    @Test
    void noKey_is401AndNamesTheHeaderOfTheseClients() throws Exception {
        HttpResponse<String> reply = send(server.bare(PATH));

        assertThat(reply.statusCode()).isEqualTo(401);
        assertThat(settled(reply)).startsWith("{\"type\":\"error\",\"request_id\":\"TRACE\",\"error\":{\"type\":"
                + "\"authentication_error\",\"message\":\"login fail: Please carry the API secret key in the"
                + " 'X-Api-Key' field").endsWith(" (1004)\"}}");
    }

    @Test
    void unknownKey_is401() throws Exception {
        HttpResponse<String> reply = send(server.bare(PATH).header("x-api-key", "mm-nobody"));

        assertThat(reply.statusCode()).isEqualTo(401);
        assertThat(reply.body()).contains("authentication_error", "invalid api key (2049)");
    }

    @Test
    void count_isWhatTheUsageSays() throws Exception {
        HttpResponse<String> reply = server.post(COUNT, HELLO.replace("\"max_tokens\":50,", ""));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("{\"input_tokens\":5}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/anthropic/messages", "/anthropic/v1/v1/messages", "/v1/anthropic/v1/messages"})
    void path_asClientsJoinIt_isServed(String path) throws Exception {
        assertThat(server.post(path, HELLO).body()).contains("\"type\":\"message\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/anthropic/v1/messages/batches", "/anthropic/v1/files", "/anthropic/v1/complete"})
    void whatThePlatformLacks_isNotThereEither(String path) throws Exception {
        HttpResponse<String> reply = server.post(path, HELLO);

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(reply.body()).isEqualTo("404 page not found");
    }
}

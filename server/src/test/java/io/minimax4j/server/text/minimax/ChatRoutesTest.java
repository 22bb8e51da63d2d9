package io.minimax4j.server.text.minimax;

import static io.minimax4j.server.TestServer.CHAT;
import static io.minimax4j.server.TestServer.HELLO;
import static io.minimax4j.server.TestServer.HELLO_STREAMED;
import static io.minimax4j.server.TestServer.code;
import static io.minimax4j.server.TestServer.settled;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.chat.AnswerForm;
import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatEvent.Cause;
import io.minimax4j.engine.chat.ChatEvent.TokenUsage;
import io.minimax4j.engine.chat.Picture;
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
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatRoutesTest {
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

    @Test
    void answer_whole() throws Exception {
        server.chat.script(THOUGHTFUL);
        HttpResponse<String> reply = server.post(CHAT, HELLO.replace("MiniMax-Text-01", "minimax-m2.7"));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(settled(reply)).isEqualTo("""
                {"id":"TRACE","choices":[{"finish_reason":"stop","index":0,"message":{"content":"你好\\n\\"x\\"",\
                "role":"assistant","name":"MiniMax AI","audio_content":"","reasoning_content":"So much."}}],\
                "created":NOW,"model":"MiniMax-M2.7","object":"chat.completion","usage":{"total_tokens":12,\
                "total_characters":0,"prompt_tokens":5,"completion_tokens":7,\
                "completion_tokens_details":{"reasoning_tokens":3},"prompt_tokens_details":{"cached_tokens":0}},\
                "input_sensitive":false,"output_sensitive":false,"input_sensitive_type":0,"output_sensitive_type":0,\
                "output_sensitive_int":0,"base_resp":{"status_code":0,"status_msg":""}}""");
    }

    @Test
    void answer_streamed_isDeltasThenTheEndThenTheWhole() throws Exception {
        server.chat.script(THOUGHTFUL);
        HttpResponse<String> reply = server.post(CHAT, HELLO_STREAMED.replace("MiniMax-Text-01", "MiniMax-M2.7"));

        assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        String head = "data: {\"id\":\"TRACE\",\"choices\":[{";
        String tail = "}],\"created\":NOW,\"model\":\"MiniMax-M2.7\",\"object\":\"chat.completion.chunk\","
                + "\"output_sensitive\":false,\"input_sensitive_type\":0,"
                + "\"output_sensitive_type\":0}\n\n";
        String who = "\"role\":\"assistant\",\"name\":\"MiniMax AI\",\"audio_content\":\"\"";
        assertThat(settled(reply)).isEqualTo(
                head + "\"index\":0,\"delta\":{\"content\":\"\"," + who + ",\"reasoning_content\":\"So \"}" + tail
                        + head + "\"index\":0,\"delta\":{\"content\":\"\"," + who + ",\"reasoning_content\":\"much.\"}"
                        + tail
                        + head + "\"index\":0,\"delta\":{\"content\":\"你\"," + who + "}" + tail
                        + head + "\"index\":0,\"delta\":{\"content\":\"好\\n\\\"x\\\"\"," + who + "}" + tail
                        + head + "\"finish_reason\":\"stop\",\"index\":0,\"delta\":{\"content\":\"\"," + who + "}"
                        + tail
                        + """
                data: {"id":"TRACE","choices":[{"finish_reason":"stop","index":0,"message":{"content":"你好\\n\\"x\\"",\
                "role":"assistant","name":"MiniMax AI","audio_content":"","reasoning_content":"So much."}}],\
                "created":NOW,"model":"MiniMax-M2.7","object":"chat.completion","usage":{"total_tokens":12,\
                "total_characters":0,"prompt_tokens":5,"completion_tokens":7,\
                "completion_tokens_details":{"reasoning_tokens":3},"prompt_tokens_details":{"cached_tokens":0}},\
                "input_sensitive":false,"output_sensitive":false,"input_sensitive_type":0,"output_sensitive_type":0,\
                "output_sensitive_int":0,"base_resp":{"status_code":0,"status_msg":""}}

                """);
    }

    @Test
    void answer_ofAModelThatDoesNotReason_hasNoReasoning() throws Exception {
        assertThat(server.post(CHAT, HELLO).body()).contains("\"content\":\"Hi\"").doesNotContain("reasoning_content");
    }

    @Test
    void answer_cutAtTheLimit_endsWithLength() throws Exception {
        server.chat.script(sink -> {
            sink.accept(new ChatEvent.Text("cut"));
            sink.accept(new ChatEvent.Finished(Cause.LENGTH, new TokenUsage(1, 1, 0)));
        });

        assertThat(server.post(CHAT, HELLO).body()).contains("\"finish_reason\":\"length\"");
    }

    @Test
    void stream_withDoneConfigured_endsWithDone(@TempDir Path data) throws Exception {
        try (TestServer done = TestServer.start(data, config -> config.with(Settings.STREAM_DONE, true))) {
            assertThat(done.post(CHAT, HELLO_STREAMED).body()).endsWith("}\n\ndata: [DONE]\n\n");
        }
    }

    @Test
    void engineThatFailsBeforeItsFirstPiece_isAnsweredWithoutAStream() throws Exception {
        server.chat.script(sink -> {
            throw new ApiException(ErrorCode.TOKEN_LIMIT);
        });
        HttpResponse<String> reply = server.post(CHAT, HELLO_STREAMED);

        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(settled(reply)).isEqualTo(
                "{\"base_resp\":{\"status_code\":1039,\"status_msg\":\"token limit\"},\"trace_id\":\"TRACE\"}");
    }

    @Test
    void engineThatFailsInTheMiddle_endsTheStreamWithTheError() throws Exception {
        server.chat.script(sink -> {
            sink.accept(new ChatEvent.Text("Once"));
            throw new ApiException(ErrorCode.OUTPUT_SENSITIVE);
        });

        assertThat(settled(server.post(CHAT, HELLO_STREAMED))).contains("\"content\":\"Once\"").endsWith(
                "}\n\ndata: {\"base_resp\":{\"status_code\":1027,\"status_msg\":\"output new_sensitive\"},"
                        + "\"trace_id\":\"TRACE\"}\n\n");
    }

    @Test
    void conversation_isWhatWasSaid() throws Exception {
        server.post(CHAT, """
                {"model":" MINIMAX-TEXT-01 ","max_tokens":50,"max_completion_tokens":"40","temperature":7,"top_p":-1,
                "messages":[{"role":"system","name":"Bot"},{"role":"user","name":"Ann","content":"One"},
                {"role":"system","content":"Be kind."},{"role":"assistant","content":null,"tool_calls":[{"id":"c"}]},
                {"role":"tool","tool_call_id":"c","content":"7"},{"role":"developer","content":"Be brief."},
                {"role":"sample_message_ai","content":"Sample"},
                {"role":"user","content":[{"type":"text","text":"Two"},{"type":"text","text":"Three"}]}],
                "tools":[{"type":"web_search"}],"tool_choice":{"x":1},"response_format":{"type":"json_object"}}""");

        assertThat(server.chat.asked().model().id()).isEqualTo("MiniMax-Text-01");
        assertThat(server.chat.asked().maxTokens()).isEqualTo(40);
        assertThat(server.chat.asked().turns()).containsExactly(
                new Turn(Speaker.SYSTEM, "Bot", "Be kind.\nBe brief."), new Turn(Speaker.USER, "Ann", "One"),
                new Turn(Speaker.ASSISTANT, "", "", List.of(), List.of(new ToolCall("c", "", "")), ""),
                new Turn(Speaker.TOOL, "", "7", List.of(), List.of(), "c"),
                new Turn(Speaker.ASSISTANT, "", "Sample"), new Turn(Speaker.USER, "", "Two\nThree"));
    }

    @ParameterizedTest
    @CsvSource({"'',100", "'\"max_tokens\":7,',7", "'\"max_tokens\":999999,',1000"})
    void tokenLimit_isTheModelsUnlessGiven(String field, long limit) throws Exception {
        server.post(CHAT, HELLO.replace("{\"model\"", "{" + field + "\"model\""));

        assertThat(server.chat.asked().maxTokens()).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({"MiniMax-M3,disabled,false", "MiniMax-M3,adaptive,true", "MiniMax-M2.7,disabled,true"})
    void thinking_canBeSwitchedOffForOneFamily(String model, String type, boolean reasons) throws Exception {
        server.post(CHAT, HELLO.replace("{\"model\":\"MiniMax-Text-01\"",
                "{\"thinking\":{\"type\":\"" + type + "\"},\"model\":\"" + model + "\""));

        assertThat(server.chat.asked().reasons()).isEqualTo(reasons);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"messages":[{"role":"user","content":"x"}]}                                     | model is missing
            {"model":"gpt-4","messages":[{"role":"user","content":"x"}]}                     | unknown model
            {"model":"MiniMax-M3"}                                                           | chat content is empty
            {"model":"MiniMax-M3","messages":[]}                                             | chat content is empty
            {"model":"MiniMax-M3","messages":[{"role":"system","content":"x"}]}              | chat content is empty
            {"model":"MiniMax-M3","messages":[null]}                                         | messages[0]
            {"model":"MiniMax-M3","messages":[{"role":"user"},{"role":"king"}]}              | messages[1].role
            {"model":"MiniMax-M3","messages":[{"content":"x"}]}                              | messages[0].role
            {"model":"MiniMax-M3","messages":[{"role":"user","content":7}]}                  | content
            {"model":"MiniMax-M3","messages":"x"}                                            | messages
            {"model":"MiniMax-M3","max_tokens":0,"messages":[{"role":"user","content":"x"}]} | max_tokens is 0
            {"model":"MiniMax-M3","max_tokens":"a","messages":[]}                            | max_tokens
            {"model":"MiniMax-M3","temperature":"hot","messages":[]}                         | temperature
            {"model":"MiniMax-M3","thinking":{"type":"enabled"},"messages":[]}               | thinking.type
            {"model":"MiniMax-M3","thinking":"on","messages":[]}                             | thinking
            {"model":7,"messages":[]}                                                        | model
            {"model":"MiniMax-M3","stream":"yes","messages":[]}                              | stream
            {"model":"MiniMax-M3","messages":[7]}                                            | messages[0]
            {"model":"MiniMax-M3","messages":[{"role":["user"]}]}                            | messages[0].role
            {"model":"MiniMax-M3","messages":[{"role":"user","content":[{"type":"text"}]}]}  | lacks its text
            {"model":"MiniMax-M3","messages":[{"role":"assistant","tool_calls":[null]}]}     | tool_calls[0]
            {"model":"MiniMax-M3","messages":[{"role":"tool","content":"x"}]}                | messages[0]
            {"model":"MiniMax-M3","messages":[],"tools":"x"}                                 | tools
            {"model":"MiniMax-M3","messages":[],"tools":[{"type":"function"}]}               | tools[0].function
            {"model":"MiniMax-M3","messages":[],"response_format":{"type":"xml"}}            | response_format.type
            {"model":"MiniMax-M3","messages":[],"response_format":{"type":"json_schema"}}    | json_schema.schema
            """)
    void badRequest_is2013AndNamesTheField(String body, String named) throws Exception {
        HttpResponse<String> reply = server.post(CHAT, body);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains("\"status_msg\":\"invalid params, ").contains(named)
                .doesNotContain("choices");
    }

    @Test
    void picture_thatIsNone_isRefusedRatherThanOverlooked() throws Exception {
        HttpResponse<String> reply = server.post(CHAT, """
                {"model":"MiniMax-M3","messages":[{"role":"user","content":[{"type":"text","text":"What is it?"},
                {"type":"image_url","image_url":{"url":"data:image/png;base64,AA=="}}]}]}""");

        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains("messages[0].content[1].image_url is no picture of a type that can be read");
    }

    /** The texts that were recorded from the platform, with the place in the request. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"role":"king"} | invalid params, chat content has invalid message role: messages[0].role
            {"role":"assistant","tool_calls":[{"id":"a","function":{"name":"f","arguments":"{"}}]} | \
            invalid params, invalid function arguments json string
            {"role":"tool","tool_call_id":"b","content":"x"} | invalid params, tool result's tool id not found: messages[0]
            """)
    void badMessage_isToldInThePlatformsWords(String message, String told) throws Exception {
        HttpResponse<String> reply = server.post(CHAT,
                "{\"model\":\"MiniMax-M3\",\"messages\":[" + message + ",{\"role\":\"user\",\"content\":\"x\"}]}");

        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains(told);
    }

    private static final String TOOLS = """
            "tools":[{"type":"web_search"},{"type":"function","function":{"name":"f","parameters":{"type":"object"}}},
            {"type":"function","function":{"name":"g","description":"G","parameters":{"type":"object","properties":
            {"n":{"type":"integer","minimum":9007199254740993}}}}}],""";

    @Test
    void tools_areThoseOfTypeFunction() throws Exception {
        server.post(CHAT, with(TOOLS));

        assertThat(server.chat.asked().toolUse()).isEqualTo(ToolUse.AUTO);
        assertThat(server.chat.asked().tools()).containsExactly(new Tool("f", "", Map.of("type", "object")),
                new Tool("g", "G", Map.of("type", "object", "properties",
                        Map.of("n", Map.of("type", "integer", "minimum", 9007199254740993L)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "none"                                     | NONE     | 2
            "auto"                                     | AUTO     | 2
            "required"                                 | REQUIRED | 2
            {"type":"any"}                             | REQUIRED | 2
            {"type":"none"}                            | NONE     | 2
            {"type":"function","function":{"name":"g"}} | REQUIRED | 1
            {"type":"tool","name":"g"}                 | REQUIRED | 1
            7                                          | AUTO     | 2
            """)
    void toolChoice_isUnderstoodInEveryForm(String choice, ToolUse use, int tools) throws Exception {
        server.post(CHAT, with("\"tool_choice\":" + choice + "," + TOOLS));

        assertThat(server.chat.asked().toolUse()).isEqualTo(use);
        assertThat(server.chat.asked().tools()).hasSize(tools);
    }

    @Test
    void toolChoice_ofAToolThatIsNotThere_is2013() throws Exception {
        HttpResponse<String> reply = server.post(CHAT,
                with("\"tool_choice\":{\"type\":\"function\",\"function\":{\"name\":\"h\"}}," + TOOLS));

        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains("tool_choice");
    }

    private static final ScriptedChat.Script CALLING = sink -> {
        sink.accept(new ChatEvent.Text("Let me see."));
        sink.accept(new ChatEvent.CallBegun("call_function_a1b2c3d4e5f6_1", "f"));
        sink.accept(new ChatEvent.CallArguments("{\"n\""));
        sink.accept(new ChatEvent.CallArguments(":1}"));
        sink.accept(new ChatEvent.CallBegun("call_function_a1b2c3d4e5f6_2", "g"));
        sink.accept(new ChatEvent.CallArguments("{}"));
        sink.accept(new ChatEvent.Finished(Cause.TOOL_CALLS, new TokenUsage(5, 7, 0)));
    };

    private static final String CALLED = """
            {"content":"Let me see.","role":"assistant","name":"MiniMax AI","audio_content":"","tool_calls":[\
            {"id":"call_function_a1b2c3d4e5f6_1","type":"function","function":{"name":"f","arguments":"{\\"n\\":1}"},\
            "index":0},{"id":"call_function_a1b2c3d4e5f6_2","type":"function","function":{"name":"g",\
            "arguments":"{}"},"index":1}]}""";

    @Test
    void calls_whole() throws Exception {
        server.chat.script(CALLING);

        assertThat(server.post(CHAT, with(TOOLS)).body())
                .contains("\"choices\":[{\"finish_reason\":\"tool_calls\",\"index\":0,\"message\":" + CALLED + "}]");
    }

    @Test
    void calls_streamed_beginWithTheirNameAndGoOnWithTheirArguments() throws Exception {
        server.chat.script(CALLING);
        String body = settled(server.post(CHAT, with("\"stream\":true,\"stream_options\":{\"include_usage\":true},"
                + TOOLS)));

        String who = "{\"content\":\"\",\"role\":\"assistant\",\"name\":\"MiniMax AI\",\"audio_content\":\"\"";
        List<String> choices = body.lines().filter(line -> !line.isEmpty())
                .map(line -> line.substring("data: {\"id\":\"TRACE\",\"choices\":[".length(),
                        line.indexOf("],\"created\"")))
                .toList();
        assertThat(choices).containsExactly(
                "{\"index\":0,\"delta\":{\"content\":\"Let me see.\",\"role\":\"assistant\",\"name\":\"MiniMax AI\","
                        + "\"audio_content\":\"\"}}",
                delta(who,
                        "{\"id\":\"call_function_a1b2c3d4e5f6_1\",\"type\":\"function\",\"function\":{\"name\":\"f\","
                                + "\"arguments\":\"\"},\"index\":0}"),
                delta(who, "{\"function\":{\"arguments\":\"{\\\"n\\\"\"},\"index\":0}"),
                delta(who, "{\"function\":{\"arguments\":\":1}\"},\"index\":0}"),
                delta(who,
                        "{\"id\":\"call_function_a1b2c3d4e5f6_2\",\"type\":\"function\",\"function\":{\"name\":\"g\","
                                + "\"arguments\":\"\"},\"index\":1}"),
                delta(who, "{\"function\":{\"arguments\":\"{}\"},\"index\":1}"),
                "{\"finish_reason\":\"tool_calls\",\"index\":0,\"delta\":" + who + "}}",
                "{\"finish_reason\":\"tool_calls\",\"index\":0,\"message\":" + CALLED + "}");
        assertThat(body.lines().filter(line -> line.contains("\"usage\""))).singleElement().asString()
                .contains("\"object\":\"chat.completion\",\"usage\":{\"total_tokens\":12,");
    }

    private static String delta(String who, String call) {
        return "{\"index\":0,\"delta\":" + who + ",\"tool_calls\":[" + call + "]}}";
    }

    @Test
    void answerOfATurnWithCalls_isTakenBack() throws Exception {
        server.post(CHAT, """
                {"model":"MiniMax-M3","messages":[{"role":"user","content":"Q"},
                {"role":"assistant","content":"","reasoning_content":"R","reasoning_details":[{"type":"reasoning.text"}],
                "audio_content":"","tool_calls":[{"id":"c1","type":"function","index":0,
                "function":{"name":"f","arguments":"{\\"n\\":1}"}},{"id":"c2","function":{"name":"g"}}]},
                {"role":"tool","tool_call_id":"c2","content":"two"},
                {"role":"tool","content":[{"type":"text","text":"one"}]}]}""");

        assertThat(server.chat.asked().turns()).containsExactly(new Turn(Speaker.USER, "", "Q"),
                new Turn(Speaker.ASSISTANT, "", "", List.of(),
                        List.of(new ToolCall("c1", "f", "{\"n\":1}"), new ToolCall("c2", "g", "")), ""),
                new Turn(Speaker.TOOL, "g", "two", List.of(), List.of(), "c2"),
                new Turn(Speaker.TOOL, "f", "one", List.of(), List.of(), "c1"));
    }

    @Test
    void form_isTheSchema() throws Exception {
        server.post(CHAT, with("""
                "response_format":{"type":"json_schema","json_schema":{"name":"user_2","description":"D","schema":
                {"type":"object","properties":{"a":{"type":"array","items":{"type":["string","null"]}},
                "b":{"enum":["x","y"]}},"required":["a","b"]}}},"""));

        assertThat(server.chat.asked().form()).hasValue(new AnswerForm("user_2", "D", Map.of("type", "object",
                "properties", Map.of("a", Map.of("type", "array", "items", Map.of("type", List.of("string", "null"))),
                        "b", Map.of("enum", List.of("x", "y"))),
                "required", List.of("a", "b"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"text"}        | false
            {}                     | false
            {"type":"json_object"} | true
            """)
    void form_ofOtherTypes(String format, boolean formed) throws Exception {
        server.post(CHAT, with("\"response_format\":" + format + ","));

        assertThat(server.chat.asked().form().map(AnswerForm::schema)).isEqualTo(
                formed ? Optional.of(Map.of("type", "object")) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name":"has space","schema":{"type":"object"}}                                     | json_schema.name
            {"name":"a","schema":{"type":"array"}}                                              | schema.type
            {"name":"a","schema":{"type":"object","properties":{"b":{"type":"date"}}}}          | properties.b.type
            {"name":"a","schema":{"type":"object","properties":{"b":{"items":{"type":1}}}}}     | properties.b.items.type
            {"name":"a","schema":{"type":"object","properties":{"b":{"anyOf":[{"type":"x"}]}}}} | properties.b.anyOf.type
            {"name":"a","schema":{"type":"object","properties":{"b":"string"}}}                 | properties.b
            {"name":"a","schema":{"type":"object","properties":["b"]}}                          | properties
            """)
    void form_thatIsWrong_is2013AndNamesTheField(String schema, String named) throws Exception {
        HttpResponse<String> reply = server.post(CHAT,
                with("\"response_format\":{\"type\":\"json_schema\",\"json_schema\":" + schema + "},"));

        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains("response_format.json_schema").contains(named);
    }

    @Test
    void sensitiveInfo_isMaskedWhereTheRequestSaysSo() throws Exception {
        server.chat.script(sink -> {
            sink.accept(new ChatEvent.Reasoning("Mail a@b.com"));
            sink.accept(new ChatEvent.Text("See http"));
            sink.accept(new ChatEvent.Text("s://a.b/c now."));
            sink.accept(ScriptedChat.END);
        });
        String masked = "\"mask_sensitive_info\":true,";

        assertThat(server.post(CHAT, HELLO).body()).contains("See https://a.b/c now.").contains("Mail a@b.com");
        assertThat(server.post(CHAT, with(masked)).body()).contains("\"content\":\"See *** now.\"")
                .contains("\"reasoning_content\":\"Mail ***\"");
        assertThat(server.post(CHAT, with("\"stream\":true," + masked)).body()).doesNotContain("http")
                .contains("\"delta\":{\"content\":\"See \",", "\"delta\":{\"content\":\"*** \",",
                        "\"message\":{\"content\":\"See *** now.\",");
    }

    private static final String PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"url":"PIXEL"}
            {"url":"PIXEL","detail":"auto","max_long_side_pixel":512}
            "PIXEL"
            """)
    void picture_isTakenIn(String image) throws Exception {
        server.post(CHAT,
                with("").replace("\"Hello\"", "[{\"type\":\"text\",\"text\":\"Look\"},{\"type\":\"image_url\","
                        + "\"image_url\":" + image.replace("PIXEL", PIXEL) + "}]"));

        assertThat(server.chat.asked().turns().getFirst().text()).isEqualTo("Look");
        assertThat(server.chat.asked().turns().getFirst().pictures()).singleElement().extracting(Picture::mediaType)
                .isEqualTo("image/gif");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            MiniMax-M3   | user   | {"type":"video_url","video_url":{"url":"mm_file://1"}} | is a video
            MiniMax-M3   | user   | {"type":"input_audio"}                                 | is of a type that is not supported
            MiniMax-M3   | system | {"type":"image_url","image_url":{"url":"x"}}           | only messages of the user
            MiniMax-M2.7 | user   | {"type":"image_url","image_url":{"url":"PIXEL"}}       | not support img
            MiniMax-M3   | user   | {"type":"image_url"}                                   | lacks its image_url
            MiniMax-M3   | user   | {"text":"x"}                                           | with a type
            """)
    void partThatCannotBeRead_is2013(String model, String role, String part, String told) throws Exception {
        HttpResponse<String> reply = server.post(CHAT, "{\"model\":\"" + model + "\",\"messages\":[{\"role\":\"" + role
                + "\",\"content\":[" + part.replace("PIXEL", PIXEL) + "]},{\"role\":\"user\",\"content\":\"x\"}]}");

        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains(told).contains("messages[0]");
    }

    @ParameterizedTest
    @CsvSource({"abab5.5-chat,MiniMax-Text-01", "ABAB6.5S-CHAT,MiniMax-Text-01", "minimax-vl-01,MiniMax-Text-01"})
    void olderModels_standForTodays(String asked, String real) throws Exception {
        HttpResponse<String> reply = server.post(CHAT, HELLO.replace("MiniMax-Text-01", asked));

        assertThat(server.chat.asked().model().id()).isEqualTo(real);
        assertThat(reply.body()).contains("\"model\":\"" + real + "\"");
    }

    @Test
    void fieldsOfOtherEditions_areLeftAside() throws Exception {
        HttpResponse<String> reply = server.post(CHAT, with("""
                "n":3,"temperature":0,"top_p":5,"plugins":["x"],"bot_setting":[],"reply_constraints":{},"stop":["a"],
                "seed":1,"user":"u","presence_penalty":0.5,"stream_options":null,"tools":null,"tool_choice":null,
                "response_format":null,"mask_sensitive_info":null,"thinking":null,"max_tokens":null,"""));

        assertThat(code(reply)).isZero();
        assertThat(reply.body()).containsOnlyOnce("\"message\"");
    }

    @Test
    void messagesOfMegabytes_areAnswered() throws Exception {
        String long5 = "好a".repeat(1_000_000);
        server.post(CHAT, HELLO.replace("Hello", long5));

        assertThat(server.chat.asked().turns().getFirst().text()).isEqualTo(long5);
    }

    /** A greeting with further fields in front. */
    private static String with(String fields) {
        return "{" + fields + HELLO.substring(1);
    }
}

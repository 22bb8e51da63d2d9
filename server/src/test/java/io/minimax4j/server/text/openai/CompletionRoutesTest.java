package io.minimax4j.server.text.openai;

import static io.minimax4j.server.TestServer.settled;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.chat.AnswerForm;
import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatEvent.Cause;
import io.minimax4j.engine.chat.ChatEvent.TokenUsage;
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
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionRoutesTest {
    private static final String PATH = "/v1/chat/completions";
    private static final String HELLO = """
            {"model":"MiniMax-M3","messages":[{"role":"user","content":"Hello"}]}""";

    /** What stands after the choices of every chunk that is not about usage. */
    private static final String TAIL = "],\"created\":NOW,\"model\":\"MiniMax-M3\",\"object\":\"chat.completion.chunk\","
            + "\"usage\":null,\"input_sensitive\":false,\"output_sensitive\":false,\"input_sensitive_type\":0,"
            + "\"output_sensitive_type\":0,\"output_sensitive_int\":0}\n\n";
    private static final String WHO = "\"role\":\"assistant\",\"name\":\"MiniMax AI\",\"audio_content\":\"\"";

    private static final ScriptedChat.Script THOUGHTFUL = sink -> {
        sink.accept(new ChatEvent.Reasoning("So "));
        sink.accept(new ChatEvent.Reasoning("much."));
        sink.accept(new ChatEvent.Text("你"));
        sink.accept(new ChatEvent.Text("好"));
        sink.accept(ScriptedChat.END);
    };

    private static final ScriptedChat.Script CALLING = sink -> {
        sink.accept(new ChatEvent.Reasoning("Ask."));
        sink.accept(new ChatEvent.CallBegun("call_function_a_1", "get_weather"));
        sink.accept(new ChatEvent.CallArguments("{\"city\":"));
        sink.accept(new ChatEvent.CallArguments("\"Paris\"}"));
        sink.accept(new ChatEvent.CallBegun("call_function_a_2", "get_time"));
        sink.accept(new ChatEvent.CallArguments("{}"));
        sink.accept(new ChatEvent.Finished(Cause.TOOL_CALLS, new TokenUsage(5, 7, 3)));
    };

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

    private static String with(String fields) {
        return HELLO.replace("{\"model\"", "{" + fields + ",\"model\"");
    }

    private static String chunk(String reason, String delta) {
        return "data: {\"id\":\"TRACE\",\"choices\":[{\"finish_reason\":" + reason + ",\"index\":0,\"delta\":{" + delta
                + "}}" + TAIL;
    }

    @Test
    void answer_whole_beginsWithItsReasoningBetweenMarks() throws Exception {
        server.chat.script(THOUGHTFUL);
        HttpResponse<String> reply = server.post(PATH, HELLO);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(settled(reply)).isEqualTo("""
                {"id":"TRACE","choices":[{"finish_reason":"stop","index":0,"message":{\
                "content":"<think>\\nSo much.\\n</think>\\n你好",\
                "role":"assistant","name":"MiniMax AI","audio_content":""}}],\
                "created":NOW,"model":"MiniMax-M3","object":"chat.completion","usage":{"total_tokens":12,\
                "total_characters":0,"prompt_tokens":5,"completion_tokens":7,\
                "completion_tokens_details":{"reasoning_tokens":3},"prompt_tokens_details":{"cached_tokens":0}},\
                "input_sensitive":false,"output_sensitive":false,"input_sensitive_type":0,"output_sensitive_type":0,\
                "output_sensitive_int":0,"base_resp":{"status_code":0,"status_msg":"success"}}""");
    }

    @Test
    void answer_whole_withReasoningSplit_hasItBesideTheContent() throws Exception {
        server.chat.script(THOUGHTFUL);

        assertThat(server.post(PATH, with("\"reasoning_split\":true")).body()).contains("""
                "message":{"content":"你好","role":"assistant","name":"MiniMax AI","audio_content":"",\
                "reasoning_content":"So much.","reasoning_details":[{"type":"reasoning.text","id":"reasoning-text-1",\
                "format":"MiniMax-response-v1","index":0,"text":"So much."}]}""");
    }

    @Test
    void answer_streamed_opensAndClosesItsReasoningInTheContent() throws Exception {
        server.chat.script(THOUGHTFUL);
        HttpResponse<String> reply = server.post(PATH, with("\"stream\":true"));

        assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(settled(reply)).isEqualTo(chunk("null", "\"content\":\"<think>\\nSo \"," + WHO)
                + chunk("null", "\"content\":\"much.\"," + WHO)
                + chunk("null", "\"content\":\"\\n</think>\\n你\"," + WHO)
                + chunk("null", "\"content\":\"好\"," + WHO)
                + chunk("\"stop\"", "\"content\":\"\"," + WHO)
                + "data: [DONE]\n\n");
    }

    @Test
    void answer_streamed_withReasoningSplitAndUsage_tellsBothAsTheyCome() throws Exception {
        server.chat.script(THOUGHTFUL);
        HttpResponse<String> reply = server.post(PATH,
                with("\"stream\":true,\"reasoning_split\":true,\"stream_options\":{\"include_usage\":true}"));

        String detail = ",\"reasoning_details\":[{\"type\":\"reasoning.text\",\"id\":\"reasoning-text-1\","
                + "\"format\":\"MiniMax-response-v1\",\"index\":0,\"text\":";
        assertThat(settled(reply)).isEqualTo(
                chunk("null", "\"content\":\"\"," + WHO + ",\"reasoning_content\":\"So \"" + detail + "\"So \"}]")
                        + chunk("null",
                                "\"content\":\"\"," + WHO + ",\"reasoning_content\":\"much.\"" + detail + "\"much.\"}]")
                        + chunk("null", "\"content\":\"你\"," + WHO)
                        + chunk("null", "\"content\":\"好\"," + WHO)
                        + chunk("\"stop\"", "\"content\":\"\"," + WHO)
                        + ("data: {\"id\":\"TRACE\",\"choices\":[" + TAIL).replace("\"usage\":null", """
                                "usage":{"total_tokens":12,\
                                "total_characters":0,"prompt_tokens":5,"completion_tokens":7,\
                                "completion_tokens_details":{"reasoning_tokens":3},\
                                "prompt_tokens_details":{"cached_tokens":0}}""")
                        + "data: [DONE]\n\n");
    }

    @Test
    void calls_whole() throws Exception {
        server.chat.script(CALLING);

        assertThat(server.post(PATH, HELLO).body()).contains("\"finish_reason\":\"tool_calls\"", """
                "message":{"content":"<think>\\nAsk.\\n</think>\\n","role":"assistant","name":"MiniMax AI",\
                "audio_content":"","tool_calls":[{"id":"call_function_a_1","type":"function","function":\
                {"name":"get_weather","arguments":"{\\"city\\":\\"Paris\\"}"},"index":0},\
                {"id":"call_function_a_2","type":"function","function":{"name":"get_time","arguments":"{}"},\
                "index":1}]}""");
    }

    @Test
    void calls_streamed_closeTheReasoningAndComeInPieces() throws Exception {
        server.chat.script(CALLING);
        String calls = "\"content\":\"\"," + WHO + ",\"tool_calls\":[{";

        assertThat(settled(server.post(PATH, with("\"stream\":true")))).isEqualTo(
                chunk("null", "\"content\":\"<think>\\nAsk.\"," + WHO)
                        + chunk("null", "\"content\":\"\\n</think>\\n\"," + WHO
                                + ",\"tool_calls\":[{\"id\":\"call_function_a_1\",\"type\":\"function\",\"function\":"
                                + "{\"name\":\"get_weather\",\"arguments\":\"\"},\"index\":0}]")
                        + chunk("null", calls + "\"function\":{\"arguments\":\"{\\\"city\\\":\"},\"index\":0}]")
                        + chunk("null", calls + "\"function\":{\"arguments\":\"\\\"Paris\\\"}\"},\"index\":0}]")
                        + chunk("null", calls + "\"id\":\"call_function_a_2\",\"type\":\"function\",\"function\":"
                                + "{\"name\":\"get_time\",\"arguments\":\"\"},\"index\":1}]")
                        + chunk("null", calls + "\"function\":{\"arguments\":\"{}\"},\"index\":1}]")
                        + chunk("\"tool_calls\"", "\"content\":\"\"," + WHO)
                        + "data: [DONE]\n\n");
    }

    @Test
    void reasoning_cutAtTheLimit_isClosed() throws Exception {
        server.chat.script(sink -> {
            sink.accept(new ChatEvent.Reasoning("Well"));
            sink.accept(new ChatEvent.Finished(Cause.LENGTH, new TokenUsage(1, 1, 1)));
        });

        assertThat(server.post(PATH, HELLO).body()).contains("\"content\":\"<think>\\nWell\\n</think>\\n\"",
                "\"finish_reason\":\"length\"");
        assertThat(server.post(PATH, with("\"stream\":true")).body())
                .contains("\"finish_reason\":\"length\",\"index\":0,\"delta\":{\"content\":\"\\n</think>\\n\"");
    }

    @Test
    void history_isWhatWasSaid_withoutTheReasoningBeforeIt() throws Exception {
        server.post(PATH, """
                {"model":"minimax-m3","messages":[{"role":"developer","content":"Be brief."},
                {"role":"user","content":[{"type":"text","text":"Weather?"}]},
                {"role":"assistant","content":"<think>\\nAsk.\\n</think>\\n\\nLet me see.","tool_calls":[{"id":"c",
                "type":"function","function":{"name":"get_weather","arguments":"{\\"city\\":\\"Paris\\"}"}}]},
                {"role":"tool","tool_call_id":"c","content":"Sunny"},
                {"role":"assistant","content":"It is sunny.","reasoning_content":"Sun.",
                "reasoning_details":[{"type":"reasoning.text","text":"Sun."}]},
                {"role":"assistant","content":"<think>\\nCut"},
                {"role":"user","content":"What does <think> mean?"}]}""");

        assertThat(server.chat.asked().model().id()).isEqualTo("MiniMax-M3");
        assertThat(server.chat.asked().reasons()).isTrue();
        assertThat(server.chat.asked().turns()).containsExactly(
                new Turn(Speaker.SYSTEM, "", "Be brief."), new Turn(Speaker.USER, "", "Weather?"),
                new Turn(Speaker.ASSISTANT, "", "Let me see.", List.of(),
                        List.of(new ToolCall("c", "get_weather", "{\"city\":\"Paris\"}")), ""),
                new Turn(Speaker.TOOL, "get_weather", "Sunny", List.of(), List.of(), "c"),
                new Turn(Speaker.ASSISTANT, "", "It is sunny."), new Turn(Speaker.ASSISTANT, "", ""),
                new Turn(Speaker.USER, "", "What does <think> mean?"));
    }

    @ParameterizedTest
    @CsvSource({"MiniMax-M3,disabled,false", "MiniMax-M3,adaptive,true", "MiniMax-M2.7,disabled,true"})
    void thinking_canBeSwitchedOffForOneFamily(String model, String type, boolean reasons) throws Exception {
        server.post(PATH, with("\"thinking\":{\"type\":\"" + type + "\"}").replace("MiniMax-M3", model));

        assertThat(server.chat.asked().reasons()).isEqualTo(reasons);
    }

    @Test
    void tools_needNeitherDescriptionNorParameters() throws Exception {
        server.post(PATH, with("""
                "tools":[{"type":"function","function":{"name":"now"}},{"type":"web_search"},
                {"type":"function","function":{"name":"later","description":"Waits.",
                "parameters":{"type":"object","properties":{"s":{"type":"integer"}}},"strict":true}}]"""));

        assertThat(server.chat.asked().toolUse()).isEqualTo(ToolUse.AUTO);
        assertThat(server.chat.asked().tools()).containsExactly(
                new Tool("now", "", Map.of("type", "object", "properties", Map.of())),
                new Tool("later", "Waits.",
                        Map.of("type", "object", "properties", Map.of("s", Map.of("type", "integer")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "none"                                                | NONE     | 2
            "auto"                                                | AUTO     | 2
            "required"                                            | REQUIRED | 2
            null                                                  | AUTO     | 2
            {"type":"function","function":{"name":"second"}}      | REQUIRED | 1
            """)
    void toolChoice_isHonoured(String choice, ToolUse use, int tools) throws Exception {
        server.post(PATH, with("""
                "tools":[{"type":"function","function":{"name":"first"}},
                {"type":"function","function":{"name":"second"}}],"tool_choice":""" + choice));

        assertThat(server.chat.asked().toolUse()).isEqualTo(use);
        assertThat(server.chat.asked().tools()).hasSize(tools).last().extracting(Tool::name).isEqualTo("second");
    }

    @Test
    void responseFormat_isHonoured_andKeepsReasoningOutOfTheContent() throws Exception {
        server.chat.script(THOUGHTFUL);
        HttpResponse<String> reply = server.post(PATH, with("""
                "response_format":{"type":"json_schema","json_schema":{"name":"sum","strict":true,
                "schema":{"type":"object","properties":{"n":{"type":"integer"}}}}}"""));

        assertThat(server.chat.asked().form()).contains(new AnswerForm("sum", "",
                Map.of("type", "object", "properties", Map.of("n", Map.of("type", "integer")))));
        assertThat(reply.body()).contains("\"content\":\"你好\"", "\"reasoning_content\":\"So much.\"");
        server.post(PATH, with("\"response_format\":{\"type\":\"json_object\"}"));
        assertThat(server.chat.asked().form()).contains(new AnswerForm("", "", Map.of("type", "object")));
    }

    @Test
    void fieldsThatThePathIgnores_changeNothing() throws Exception {
        HttpResponse<String> reply = server.post(PATH, with("""
                "stop":["x"],"seed":7,"presence_penalty":1,"frequency_penalty":-1,"logit_bias":{"1":2},"n":1,
                "service_tier":"priority","user":"ann","metadata":{"a":"b"},"temperature":2,"top_p":0,"store":true,
                "parallel_tool_calls":false,"max_tokens":3,"max_completion_tokens":40,"modalities":["text"]"""));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).contains("\"content\":\"Hi\"");
        assertThat(server.chat.asked().maxTokens()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"messages":[{"role":"user","content":"x"}]}                                           | model is missing
            {"model":"MiniMax-M3"}                                                                 | chat content is empty
            {"model":"MiniMax-M3","n":2,"messages":[]}                                             | n is 2
            {"model":"MiniMax-M3","functions":[],"messages":[]}                                    | use tools
            {"model":"MiniMax-M3","function_call":"auto","messages":[]}                            | use tools
            {"model":"MiniMax-M3","audio":{"voice":"x"},"messages":[]}                             | audio is not supported
            {"model":"MiniMax-M3","modalities":["text","audio"],"messages":[]}                     | audio is not supported
            {"model":"MiniMax-M3","max_tokens":0,"messages":[]}                                    | max_tokens is 0
            {"model":"MiniMax-M3","thinking":{"type":"enabled"},"messages":[]}                     | thinking.type
            {"model":"MiniMax-M3","messages":[{"role":"function","content":"x"}]}                  | messages[0].role
            {"model":"MiniMax-M3","messages":[null]}                                               | messages[0]
            {"model":"MiniMax-M3","messages":[{"role":"tool","content":"x"}]}                      | messages[0].tool_call_id
            {"model":"MiniMax-M3","messages":[{"role":"tool","tool_call_id":"x","content":"x"}]}   | tool id not found
            {"model":"MiniMax-M3","messages":[{"role":"user","content":[{"type":"video_url","video_url":{"url":"x"}}]}]} | messages[0].content[0]
            {"model":"MiniMax-M3","messages":[{"role":"user","content":[{"type":"input_audio","input_audio":{}}]}]} | messages[0].content[0]
            {"model":"MiniMax-M3","messages":[{"role":"user","content":[{"type":"file","file":{}}]}]} | messages[0].content[0]
            {"model":"MiniMax-M3","messages":[{"role":"system","content":[{"type":"image_url","image_url":{"url":"x"}}]}]} | messages[0].content[0]
            {"model":"MiniMax-M2.7","messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"x"}}]}]} | not support img
            {"model":"MiniMax-M3","messages":[],"tools":[{"type":"function","function":{}}]}       | tools[0].function
            {"model":"MiniMax-M3","messages":[],"tool_choice":"any"}                               | tool_choice must be
            {"model":"MiniMax-M3","messages":[],"tool_choice":"required"}                          | tool_choice asks for a call
            {"model":"MiniMax-M3","messages":[],"tool_choice":{"type":"function","function":{"name":"x"}}} | tool_choice names a tool
            {"model":"MiniMax-M3","messages":[],"response_format":{"type":"json_schema"}}          | response_format.json_schema.schema
            {"model":"MiniMax-M3","messages":[],"response_format":{"type":"xml"}}                  | response_format.type
            {"model":"MiniMax-M3","messages":"x"}                                                  | messages
            """)
    void badRequest_is400AndNamesTheField(String body, String named) throws Exception {
        HttpResponse<String> reply = server.post(PATH, body);

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).startsWith(
                "{\"type\":\"error\",\"error\":{\"type\":\"bad_request_error\",\"message\":\"invalid params, ")
                .contains(named, " (2013)\",\"http_code\":\"400\"},\"request_id\":\"");
    }

    @Test
    void unknownModel_is400() throws Exception {
        HttpResponse<String> reply = server.post(PATH, HELLO.replace("MiniMax-M3", "gpt-4"));

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains("unknown model", "(2013)", "\"http_code\":\"400\"").doesNotContain("gpt-4");
    }

    @Test
    void bodyThatIsTooLarge_is413(@TempDir Path data) throws Exception {
        try (TestServer small = TestServer.start(data, config -> config.with(Settings.MAX_JSON_BYTES, 1024L))) {
            HttpResponse<String> reply = small.post(PATH, HELLO.replace("Hello", "x".repeat(2000)));

            assertThat(reply.statusCode()).isEqualTo(413);
            assertThat(reply.body()).contains("\"type\":\"bad_request_error\"", "max-json-bytes (2013)");
        }
    }

    @Test
    void missingAndUnknownKey_are401() throws Exception {
        HttpResponse<String> none = server.send(server.bare(PATH).POST(BodyPublishers.ofString(HELLO)));
        HttpResponse<String> unknown = server.send(
                server.bare(PATH).header("Authorization", "Bearer nobody").POST(BodyPublishers.ofString(HELLO)));

        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.body()).contains("\"type\":\"authorized_error\"", "(1004)");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).contains("\"type\":\"authorized_error\"", "(2049)");
    }

    @Test
    void engineThatFailsBeforeItsFirstPiece_isAnsweredWithAStatus() throws Exception {
        server.chat.script(sink -> {
            throw new ApiException(ErrorCode.OUTPUT_SENSITIVE);
        });
        HttpResponse<String> reply = server.post(PATH, with("\"stream\":true"));

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.body()).contains("\"type\":\"unprocessable_entity_error\"", "(1027)");
    }

    @Test
    void engineThatFailsInTheMiddle_endsTheStreamWithTheError() throws Exception {
        server.chat.script(sink -> {
            sink.accept(new ChatEvent.Text("Once"));
            throw new ApiException(ErrorCode.OUTPUT_SENSITIVE);
        });

        assertThat(settled(server.post(PATH, with("\"stream\":true")))).isEqualTo(
                chunk("null", "\"content\":\"Once\"," + WHO) + """
                        data: {"type":"error","error":{"type":"unprocessable_entity_error",\
                        "message":"output new_sensitive (1027)","http_code":"422"},"request_id":"TRACE"}

                        """);
    }
}

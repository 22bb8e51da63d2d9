package io.minimax4j.server.text.legacy;

import static io.minimax4j.server.TestServer.code;
import static io.minimax4j.server.TestServer.settled;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatEvent.Cause;
import io.minimax4j.engine.chat.ChatEvent.TokenUsage;
import io.minimax4j.engine.chat.Tool;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.engine.chat.ToolUse;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.server.ScriptedChat;
import io.minimax4j.server.TestServer;
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

class LegacyRoutesTest {
    private static final String PRO = "/v1/text/chatcompletion_pro?GroupId=1";
    private static final String PROMPT = "/v1/text/chatcompletion?GroupId=1";
    private static final String PRO_REQUEST = """
            {"model":"abab5.5-chat","tokens_to_generate":1024,"temperature":0.01,"top_p":0.9,
            "reply_constraints":{"sender_type":"BOT","sender_name":"MM智能助理"},"sample_messages":[],"plugins":[],
            "messages":[{"sender_type":"USER","sender_name":"小明","text":"你好"}],
            "bot_setting":[{"bot_name":"MM智能助理","content":"Be kind."}]}""";
    private static final String PROMPT_REQUEST = """
            {"model":"abab5.5-chat","prompt":"Be kind.","role_meta":{"user_name":"我","bot_name":"专家"},
            "use_standard_sse":true,"beam_width":1,"messages":[{"sender_type":"USER","text":"你好"}]}""";

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
        server.chat.script(ScriptedChat.says("你好", "！"));
    }

    @Test
    void pro_whole() throws Exception {
        assertThat(settled(server.post(PRO, PRO_REQUEST))).isEqualTo("""
                {"created":NOW,"model":"abab5.5-chat","reply":"你好！","choices":[{"finish_reason":"stop","messages":[\
                {"sender_type":"BOT","sender_name":"MM智能助理","text":"你好！"}]}],"usage":{"total_tokens":12},\
                "input_sensitive":false,"output_sensitive":false,"id":"TRACE",\
                "base_resp":{"status_code":0,"status_msg":""}}""");
        assertThat(server.chat.asked().model().id()).isEqualTo("MiniMax-Text-01");
        assertThat(server.chat.asked().maxTokens()).isEqualTo(1000);
        assertThat(server.chat.asked().turns()).containsExactly(new Turn(Speaker.SYSTEM, "MM智能助理", "Be kind."),
                new Turn(Speaker.USER, "小明", "你好"));
    }

    @Test
    void pro_streamed_isPiecesThenTheWhole() throws Exception {
        HttpResponse<String> reply = server.post(PRO, PRO_REQUEST.replace("{\"model\"", "{\"stream\":true,\"model\""));

        assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(settled(reply)).isEqualTo("""
                data: {"created":NOW,"model":"abab5.5-chat","reply":"","choices":[{"messages":[{"sender_type":"BOT",\
                "sender_name":"MM智能助理","text":"你好"}]}],"output_sensitive":false,"id":"TRACE"}

                data: {"created":NOW,"model":"abab5.5-chat","reply":"","choices":[{"messages":[{"sender_type":"BOT",\
                "sender_name":"MM智能助理","text":"！"}]}],"output_sensitive":false,"id":"TRACE"}

                data: {"created":NOW,"model":"abab5.5-chat","reply":"你好！","choices":[{"finish_reason":"stop",\
                "messages":[{"sender_type":"BOT","sender_name":"MM智能助理","text":"你好！"}]}],\
                "usage":{"total_tokens":12},"input_sensitive":false,"output_sensitive":false,"id":"TRACE",\
                "base_resp":{"status_code":0,"status_msg":""}}

                """);
    }

    @Test
    void pro_severalBotsSamplesAndFunctionsInTheHistory() throws Exception {
        server.post(PRO, """
                {"model":"MiniMax-Text-01","reply_constraints":{"sender_type":"BOT","sender_name":"B"},
                "bot_setting":[{"bot_name":"A","content":"calm"},{"bot_name":"B","content":"You are quick."}],
                "sample_messages":[{"sender_type":"USER","sender_name":"u","text":"1"},
                {"sender_type":"BOT","sender_name":"B","text":"2"}],
                "messages":[{"sender_type":"USER","sender_name":"u","text":"Q"},
                {"sender_type":"BOT","sender_name":"B","text":"","function_call":{"name":"f","arguments":"{}"}},
                {"sender_type":"FUNCTION","sender_name":"B","text":"R"}],
                "functions":[{"name":"f","description":"F","parameters":{"type":"object"}},
                {"name":"g","parameters_str":"{\\"type\\":\\"object\\"}"}]}""");

        assertThat(server.chat.asked().maxTokens()).isEqualTo(256);
        assertThat(server.chat.asked().turns()).containsExactly(
                new Turn(Speaker.SYSTEM, "B", "You are quick.\nA: calm"), new Turn(Speaker.USER, "u", "1"),
                new Turn(Speaker.ASSISTANT, "B", "2"), new Turn(Speaker.USER, "u", "Q"),
                new Turn(Speaker.ASSISTANT, "B", "", List.of(), List.of(new ToolCall("call_1", "f", "{}")), ""),
                new Turn(Speaker.TOOL, "f", "R", List.of(), List.of(), "call_1"));
        assertThat(server.chat.asked().tools()).containsExactly(new Tool("f", "F", Map.of("type", "object")),
                new Tool("g", "", Map.of("type", "object")));
    }

    @Test
    void pro_resultOfACallThatIsLeftOut_isOfItsSender() throws Exception {
        server.post(PRO, """
                {"model":"MiniMax-Text-01","messages":[{"sender_type":"USER","sender_name":"I","text":"Q"},
                {"sender_type":"FUNCTION","sender_name":"get_weather","text":"21"}]}""");

        assertThat(server.chat.asked().turns()).containsExactly(new Turn(Speaker.USER, "I", "Q"),
                new Turn(Speaker.ASSISTANT, "MM智能助理", "", List.of(),
                        List.of(new ToolCall("call_1", "get_weather", "{}")), ""),
                new Turn(Speaker.TOOL, "get_weather", "21", List.of(), List.of(), "call_1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"auto"}                 | AUTO     | 2
            {"type":"none"}                 | NONE     | 2
            {"type":"specific","name":"g"}  | REQUIRED | 1
            """)
    void pro_functionCallChooses(String choice, ToolUse use, int tools) throws Exception {
        server.post(PRO, PRO_REQUEST.replace("{\"model\"", "{\"function_call\":" + choice + ",\"functions\":"
                + "[{\"name\":\"f\",\"parameters\":{}},{\"name\":\"g\",\"parameters\":{}}],\"model\""));

        assertThat(server.chat.asked().toolUse()).isEqualTo(use);
        assertThat(server.chat.asked().tools()).hasSize(tools);
    }

    private static final ScriptedChat.Script CALLING = sink -> {
        sink.accept(new ChatEvent.CallBegun("c", "f"));
        sink.accept(new ChatEvent.CallArguments("{\"to\":\"a@b."));
        sink.accept(new ChatEvent.CallArguments("com\"}"));
        sink.accept(new ChatEvent.Finished(Cause.TOOL_CALLS, new TokenUsage(1, 2, 0)));
    };

    @Test
    void pro_call_isToldInItsMessageAndBeside() throws Exception {
        server.chat.script(CALLING);

        assertThat(settled(server.post(PRO, PRO_REQUEST))).isEqualTo("""
                {"created":NOW,"model":"abab5.5-chat","reply":"","choices":[{"finish_reason":"stop","messages":[\
                {"sender_type":"BOT","sender_name":"MM智能助理","text":"","function_call":{"name":"f",\
                "arguments":"{\\"to\\":\\"a@b.com\\"}"}}]}],"usage":{"total_tokens":3},"input_sensitive":false,\
                "output_sensitive":false,"id":"TRACE","function_call":{"name":"f",\
                "arguments":"{\\"to\\":\\"a@b.com\\"}"},"base_resp":{"status_code":0,"status_msg":""}}""");
        assertThat(settled(server.post(PRO, PRO_REQUEST.replace("{\"model\"", "{\"stream\":true,\"model\""))))
                .startsWith("""
                        data: {"created":NOW,"model":"abab5.5-chat","reply":"","choices":[{"messages":[\
                        {"sender_type":"BOT","sender_name":"MM智能助理","text":"","function_call":{"name":"f",\
                        "arguments":"{\\"to\\":\\"a@b.com\\"}"}}]}],"output_sensitive":false,"id":"TRACE"}

                        data: {"created":NOW,"model":"abab5.5-chat","reply":"","choices":[{"finish_reason":"stop",""");
    }

    @Test
    void pro_glyphOfJson_isASchema() throws Exception {
        server.chat.script(ScriptedChat.says("{\"name\":\"月无双\"}"));
        HttpResponse<String> reply = server.post(PRO, PRO_REQUEST.replace("\"sender_name\":\"MM智能助理\"}", """
                "sender_name":"MM智能助理","glyph":{"type":"json_value","json_properties":{"name":{"type":"string"},
                "student":{"type":"object","property_list":[{"properties":{"mark":{"type":"number"}}},
                {"properties":{"notes":{"type":"array","items":{"type":"string"}}}}]}}}}"""));

        assertThat(server.chat.asked().form().orElseThrow().schema()).isEqualTo(Map.of("type", "object", "properties",
                Map.of("name", Map.of("type", "string"), "student", Map.of("type", "object", "properties",
                        Map.of("mark", Map.of("type", "number"), "notes",
                                Map.of("type", "array", "items", Map.of("type", "string"))),
                        "required", List.of("mark", "notes"))),
                "required", List.of("name", "student")));
        assertThat(reply.body()).contains("\"reply\":\"{\\\"name\\\":\\\"月无双\\\"}\"");
    }

    @Test
    void pro_glyphWithBlanks_isFilled() throws Exception {
        server.chat.script(ScriptedChat.says("{\"who\":\"达·芬奇$1\",\"type\":\"画\"}"));
        HttpResponse<String> reply = server.post(PRO, PRO_REQUEST.replace("\"sender_name\":\"MM智能助理\"}", """
                "sender_name":"MM智能助理","glyph":{"type":"raw","raw_glyph":
                "《蒙娜丽莎》是{{gen 'who'}}的{{select \\"type\\" options=['画','书']}}。"}}"""));

        assertThat(server.chat.asked().form().orElseThrow().schema()).isEqualTo(Map.of("type", "object", "properties",
                Map.of("who", Map.of("type", "string"), "type", Map.of("type", "string", "enum", List.of("画", "书"))),
                "required", List.of("who", "type")));
        assertThat(reply.body()).contains("\"reply\":\"《蒙娜丽莎》是达·芬奇$1的画。\"")
                .contains("\"glyph_result\":{\"who\":\"达·芬奇$1\",\"type\":\"画\"}");
    }

    @Test
    void prompt_whole() throws Exception {
        assertThat(settled(server.post(PROMPT, PROMPT_REQUEST))).isEqualTo("""
                {"created":NOW,"model":"abab5.5-chat","reply":"你好！","choices":[{"text":"你好！","index":0,\
                "finish_reason":"stop"}],"usage":{"total_tokens":12},"input_sensitive":false,\
                "output_sensitive":false,"id":"TRACE","base_resp":{"status_code":0,"status_msg":"success"}}""");
        assertThat(server.chat.asked().turns()).containsExactly(new Turn(Speaker.SYSTEM, "专家", "Be kind."),
                new Turn(Speaker.USER, "我", "你好"));
    }

    @Test
    void prompt_streamed_isDeltasThenTheWhole() throws Exception {
        assertThat(settled(server.post(PROMPT, PROMPT_REQUEST.replace("{\"model\"", "{\"stream\":true,\"model\""))))
                .isEqualTo("""
                        data: {"created":NOW,"model":"abab5.5-chat","reply":"","choices":[{"delta":"你好"}]}

                        data: {"created":NOW,"model":"abab5.5-chat","reply":"","choices":[{"delta":"！"}]}

                        data: {"created":NOW,"model":"abab5.5-chat","reply":"你好！","choices":[{"index":0,\
                        "finish_reason":"stop","delta":""}],"usage":{"total_tokens":12},"input_sensitive":false,\
                        "output_sensitive":false,"id":"TRACE","base_resp":{"status_code":0,"status_msg":"success"}}

                        """);
    }

    @Test
    void prompt_andNames_mayBeMissing_andTheAnswerMayBeCut() throws Exception {
        server.chat.script(sink -> {
            sink.accept(new ChatEvent.Reasoning("Hm."));
            sink.accept(new ChatEvent.Text("Cut"));
            sink.accept(new ChatEvent.Finished(Cause.LENGTH, new TokenUsage(1, 2, 1)));
        });
        HttpResponse<String> reply = server.post(PROMPT,
                "{\"model\":\"MiniMax-M2.7\",\"messages\":[{\"sender_type\":\"USER\",\"text\":\"x\"}]}");

        assertThat(reply.body()).contains("\"finish_reason\":\"length\"").doesNotContain("Hm.");
        assertThat(server.chat.asked().turns()).containsExactly(new Turn(Speaker.USER, "", "x"));
        assertThat(server.chat.asked().maxTokens()).isEqualTo(100);
    }

    @Test
    void sensitiveInfo_isMaskedUnlessTheRequestSaysOtherwise() throws Exception {
        server.chat.script(ScriptedChat.says("Mail a@b.com."));

        assertThat(server.post(PRO, PRO_REQUEST).body()).contains("\"reply\":\"Mail ***.\"");
        assertThat(server.post(PROMPT, PROMPT_REQUEST).body()).contains("\"reply\":\"Mail ***.\"");
        assertThat(
                server.post(PRO, PRO_REQUEST.replace("{\"model\"", "{\"mask_sensitive_info\":false,\"model\"")).body())
                .contains("\"reply\":\"Mail a@b.com.\"");
        assertThat(
                server.post(PROMPT, PROMPT_REQUEST.replace("{\"model\"", "{\"skip_info_mask\":true,\"model\"")).body())
                .contains("\"reply\":\"Mail a@b.com.\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                     | model is missing
            {"model":"x"}                                                          | unknown model
            {"model":"abab6-chat","messages":[]}                                   | chat content is empty
            {"model":"abab6-chat","messages":[{"role":"user","content":"x"}]}      | messages[0].sender_type must be
            {"model":"abab6-chat","messages":[null]}                               | messages[0].sender_type must be
            {"model":"abab6-chat","messages":[{"sender_type":"KING"}]}             | messages[0].sender_type must be
            {"model":"abab6-chat","tokens_to_generate":0}                          | tokens_to_generate is 0
            {"model":"abab6-chat","bot_setting":[null]}                            | bot_setting
            {"model":"abab6-chat","bot_setting":[{"bot_name":"A"}],"reply_constraints":{"sender_name":"B"}} | sender_name
            {"model":"abab6-chat","reply_constraints":{"sender_type":"USER"}}      | sender_type must be BOT
            {"model":"abab6-chat","functions":[{"name":"f"}]}                      | functions[0] needs parameters
            {"model":"abab6-chat","functions":[{"name":"f","parameters_str":"x"}]} | functions[0].parameters_str
            {"model":"abab6-chat","function_call":{"type":"x"}}                    | function_call.type
            {"model":"abab6-chat","function_call":{"type":"specific","name":"x"}}  | function_call.name
            {"model":"abab6-chat","reply_constraints":{"glyph":{"type":"x"}}}      | glyph.type
            {"model":"abab6-chat","reply_constraints":{"glyph":{"type":"raw","raw_glyph":"x"}}} | raw_glyph must have
            {"model":"abab6-chat","reply_constraints":{"glyph":{"type":"json_value"}}} | json_properties is missing
            {"model":"abab6-chat","reply_constraints":{"glyph":{"type":"json_value","json_properties":{"a":1}}}} | needs a type
            {"model":"abab6-chat","stream":true,"reply_constraints":{"glyph":{"type":"raw"}}} | neither with stream
            """)
    void pro_badRequest_is2013AndNamesTheField(String body, String named) throws Exception {
        HttpResponse<String> reply = server.post(PRO, body);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains(named).doesNotContain("choices");
    }
}

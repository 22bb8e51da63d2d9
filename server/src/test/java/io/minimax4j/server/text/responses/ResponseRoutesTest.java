package io.minimax4j.server.text.responses;

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

class ResponseRoutesTest {
    private static final String PATH = "/v1/responses";
    private static final String HELLO = "{\"model\":\"MiniMax-M3\",\"input\":\"Hello\"}";

    /** What stands in a response behind how it went, if the request says nothing of it. */
    private static final String REST = "\"instructions\":null,\"metadata\":{},\"temperature\":1.0,\"top_p\":0.95,"
            + "\"max_output_tokens\":null,\"tools\":[],\"tool_choice\":\"auto\","
            + "\"reasoning\":{\"effort\":\"none\",\"summary\":null},\"text\":{\"format\":{\"type\":\"text\"}},"
            + "\"parallel_tool_calls\":true,\"store\":false,\"truncation\":\"disabled\"}";
    private static final String HEAD = "{\"id\":\"TRACE\",\"object\":\"response\",\"created_at\":NOW,"
            + "\"model\":\"MiniMax-M3\",\"status\":";
    private static final String USAGE = "\"usage\":{\"input_tokens\":5,\"input_tokens_details\":{\"cached_tokens\":0,"
            + "\"cache_write_tokens\":0},"
            + "\"output_tokens\":7,\"output_tokens_details\":{\"reasoning_tokens\":3},\"total_tokens\":12},";
    private static final String NO_TROUBLE = "\"error\":null,\"incomplete_details\":null,";
    private static final String BEGUN = HEAD + "\"in_progress\",\"output\":[],\"output_text\":\"\",\"usage\":null,"
            + NO_TROUBLE + REST;

    private static final String REASONING = "{\"id\":\"TRACE_rs\",\"type\":\"reasoning\",\"summary\":[],\"content\":"
            + "[{\"type\":\"reasoning_text\",\"text\":\"So much.\"}]}";
    private static final String MESSAGE = "{\"id\":\"TRACE_msg\",\"type\":\"message\",\"status\":\"completed\","
            + "\"role\":\"assistant\",\"content\":[{\"type\":\"output_text\",\"text\":\"你好\",\"annotations\":[]}]}";
    private static final String CALL = "{\"id\":\"TRACE_fc_1\",\"type\":\"function_call\",\"status\":\"completed\","
            + "\"call_id\":\"call_function_a_1\",\"name\":\"get_weather\",\"arguments\":"
            + "\"{\\\"city\\\":\\\"Paris\\\"}\"}";
    private static final String SECOND_CALL = "{\"id\":\"TRACE_fc_2\",\"type\":\"function_call\","
            + "\"status\":\"completed\",\"call_id\":\"call_function_a_2\",\"name\":\"get_time\",\"arguments\":\"{}\"}";

    private static final ScriptedChat.Script THOUGHTFUL = sink -> {
        sink.accept(new ChatEvent.Reasoning("So "));
        sink.accept(new ChatEvent.Reasoning("much."));
        sink.accept(new ChatEvent.Text("你"));
        sink.accept(new ChatEvent.Text("好"));
        sink.accept(ScriptedChat.END);
    };

    private static final ScriptedChat.Script CALLING = sink -> {
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

    private static String settled(HttpResponse<String> reply) {
        return TestServer.settled(reply).replaceAll("\"created_at\":\\d{10}", "\"created_at\":NOW");
    }

    private static String event(int number, String type, String fields) {
        return "event: " + type + "\ndata: {\"type\":\"" + type + "\",\"sequence_number\":" + number + "," + fields
                + "}\n\n";
    }

    private static String itemEvent(int number, String type, String item, int index, String fields) {
        return event(number, type, "\"item_id\":\"TRACE" + item + "\",\"output_index\":" + index + "," + fields);
    }

    @Test
    void response_whole() throws Exception {
        server.chat.script(THOUGHTFUL);
        HttpResponse<String> reply = server.post(PATH, HELLO);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(settled(reply)).isEqualTo(HEAD + "\"completed\",\"output\":[" + REASONING + "," + MESSAGE
                + "],\"output_text\":\"你好\"," + USAGE + NO_TROUBLE + REST);
    }

    @Test
    void response_streamed_tellsEachStep() throws Exception {
        server.chat.script(THOUGHTFUL);
        HttpResponse<String> reply = server.post(PATH, with("\"stream\":true"));

        assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        String whole = HEAD + "\"completed\",\"output\":[" + REASONING + "," + MESSAGE + "],\"output_text\":\"你好\","
                + USAGE + NO_TROUBLE + REST;
        assertThat(settled(reply)).isEqualTo(event(0, "response.created", "\"response\":" + BEGUN)
                + event(1, "response.in_progress", "\"response\":" + BEGUN)
                + event(2, "response.output_item.added", "\"output_index\":0,\"item\":{\"id\":\"TRACE_rs\","
                        + "\"type\":\"reasoning\",\"summary\":[],\"content\":[]}")
                + itemEvent(3, "response.content_part.added", "_rs", 0,
                        "\"content_index\":0,\"part\":{\"type\":\"reasoning_text\",\"text\":\"\"}")
                + itemEvent(4, "response.reasoning_text.delta", "_rs", 0, "\"content_index\":0,\"delta\":\"So \"")
                + itemEvent(5, "response.reasoning_text.delta", "_rs", 0, "\"content_index\":0,\"delta\":\"much.\"")
                + itemEvent(6, "response.reasoning_text.done", "_rs", 0, "\"content_index\":0,\"text\":\"So much.\"")
                + itemEvent(7, "response.content_part.done", "_rs", 0,
                        "\"content_index\":0,\"part\":{\"type\":\"reasoning_text\",\"text\":\"So much.\"}")
                + event(8, "response.output_item.done", "\"output_index\":0,\"item\":" + REASONING)
                + event(9, "response.output_item.added", "\"output_index\":1,\"item\":{\"id\":\"TRACE_msg\","
                        + "\"type\":\"message\",\"status\":\"in_progress\",\"role\":\"assistant\",\"content\":[]}")
                + itemEvent(10, "response.content_part.added", "_msg", 1, "\"content_index\":0,"
                        + "\"part\":{\"type\":\"output_text\",\"text\":\"\",\"annotations\":[]}")
                + itemEvent(11, "response.output_text.delta", "_msg", 1,
                        "\"content_index\":0,\"delta\":\"你\",\"logprobs\":[]")
                + itemEvent(12, "response.output_text.delta", "_msg", 1,
                        "\"content_index\":0,\"delta\":\"好\",\"logprobs\":[]")
                + itemEvent(13, "response.output_text.done", "_msg", 1,
                        "\"content_index\":0,\"text\":\"你好\",\"logprobs\":[]")
                + itemEvent(14, "response.content_part.done", "_msg", 1, "\"content_index\":0,"
                        + "\"part\":{\"type\":\"output_text\",\"text\":\"你好\",\"annotations\":[]}")
                + event(15, "response.output_item.done", "\"output_index\":1,\"item\":" + MESSAGE)
                + event(16, "response.completed", "\"response\":" + whole));
    }

    @Test
    void calls_whole() throws Exception {
        server.chat.script(CALLING);

        assertThat(settled(server.post(PATH, HELLO))).startsWith(HEAD + "\"completed\",\"output\":[" + CALL + ","
                + SECOND_CALL + "],\"output_text\":\"\"");
    }

    @Test
    void calls_streamed_comeInPieces() throws Exception {
        server.chat.script(CALLING);

        assertThat(settled(server.post(PATH, with("\"stream\":true")))).contains(
                event(2, "response.output_item.added", "\"output_index\":0,\"item\":{\"id\":\"TRACE_fc_1\","
                        + "\"type\":\"function_call\",\"status\":\"in_progress\",\"call_id\":\"call_function_a_1\","
                        + "\"name\":\"get_weather\",\"arguments\":\"\"}")
                        + itemEvent(3, "response.function_call_arguments.delta", "_fc_1", 0,
                                "\"delta\":\"{\\\"city\\\":\"")
                        + itemEvent(4, "response.function_call_arguments.delta", "_fc_1", 0,
                                "\"delta\":\"\\\"Paris\\\"}\"")
                        + itemEvent(5, "response.function_call_arguments.done", "_fc_1", 0,
                                "\"name\":\"get_weather\",\"arguments\":\"{\\\"city\\\":\\\"Paris\\\"}\"")
                        + event(6, "response.output_item.done", "\"output_index\":0,\"item\":" + CALL),
                event(10, "response.output_item.done", "\"output_index\":1,\"item\":" + SECOND_CALL)
                        + "event: response.completed\n");
    }

    @Test
    void answer_cutAtTheLimit_isIncomplete() throws Exception {
        server.chat.script(sink -> {
            sink.accept(new ChatEvent.Text("cut"));
            sink.accept(new ChatEvent.Finished(Cause.LENGTH, new TokenUsage(5, 7, 3)));
        });

        assertThat(settled(server.post(PATH, with("\"max_output_tokens\":7")))).contains(
                HEAD + "\"incomplete\",\"output\":[{\"id\":\"TRACE_msg\",\"type\":\"message\","
                        + "\"status\":\"incomplete\"",
                "\"incomplete_details\":{\"reason\":\"max_output_tokens\"}", "\"max_output_tokens\":7");
        assertThat(server.chat.asked().maxTokens()).isEqualTo(7);
        assertThat(settled(server.post(PATH, with("\"stream\":true"))))
                .contains("event: response.incomplete\ndata: {\"type\":\"response.incomplete\",\"sequence_number\":8,");
    }

    @Test
    void whatWasAskedFor_isToldAgain() throws Exception {
        assertThat(settled(server.post(PATH, with("""
                "instructions":"Be kind.","metadata":{"who":"me"},"temperature":0.5,"top_p":0.5,"tool_choice":"none",
                "tools":[{"type":"web_search"},{"type":"function","name":"now","parameters":{"a":null}}],
                "reasoning":{"effort":"high"},"text":{"format":{"type":"json_schema","name":"n",
                "schema":{"type":"object"}},"verbosity":"low"},"store":true,"truncation":"auto","include":[],
                "parallel_tool_calls":false,"prompt_cache_key":"k","service_tier":"priority","user":"u\""""))))
                .contains("""
                "instructions":"Be kind.","metadata":{"who":"me"},"temperature":0.5,"top_p":0.5,\
                "max_output_tokens":null,"tools":[{"type":"function","name":"now","description":null,\
                "parameters":{"a":null},"strict":null}],"tool_choice":"none",\
                "reasoning":{"effort":"high","summary":null},"text":{"format":{"type":"json_schema","name":"n",\
                "schema":{"type":"object"}}},"parallel_tool_calls":true,"store":false,"truncation":"disabled"}""");
        assertThat(server.chat.asked().form()).contains(new AnswerForm("n", "", Map.of("type", "object")));
        assertThat(server.chat.asked().toolUse()).isEqualTo(ToolUse.NONE);
        assertThat(server.chat.asked().turns()).containsExactly(new Turn(Speaker.SYSTEM, "", "Be kind."),
                new Turn(Speaker.USER, "", "Hello"));
    }

    @Test
    void items_areTheTurnsOfAConversation() throws Exception {
        server.post(PATH, """
                {"model":"minimax-m3","instructions":"Be kind.","input":[
                {"role":"developer","content":"Be brief."},
                {"type":"message","role":"user","content":[{"type":"input_text","text":"Weather"},
                {"type":"input_text","text":"and time?"}]},
                {"type":"reasoning","id":"x_rs","summary":[{"type":"summary_text","text":"Hm."}]},
                {"type":"message","role":"assistant","id":"x_msg","status":"completed",
                "content":[{"type":"output_text","text":"Let me see.","annotations":[]}]},
                {"type":"function_call","id":"x_fc_1","call_id":"c1","name":"get_weather","arguments":"{}"},
                {"type":"function_call","id":"x_fc_2","call_id":"c2","name":"get_time","arguments":"{}"},
                {"type":"function_call_output","call_id":"c2","output":"Noon"},
                {"type":"function_call_output","call_id":"c1","output":[{"type":"input_text","text":"Sunny"}]},
                {"role":"assistant","content":"Sunny at noon."},{"role":"user","content":"Thanks"}]}""");

        assertThat(server.chat.asked().reasons()).isFalse();
        assertThat(server.chat.asked().turns()).containsExactly(
                new Turn(Speaker.SYSTEM, "", "Be kind.\nBe brief."),
                new Turn(Speaker.USER, "", "Weather\nand time?"),
                new Turn(Speaker.ASSISTANT, "", "Let me see.", List.of(),
                        List.of(new ToolCall("c1", "get_weather", "{}"), new ToolCall("c2", "get_time", "{}")), ""),
                new Turn(Speaker.TOOL, "get_time", "Noon", List.of(), List.of(), "c2"),
                new Turn(Speaker.TOOL, "get_weather", "Sunny", List.of(), List.of(), "c1"),
                new Turn(Speaker.ASSISTANT, "", "Sunny at noon."), new Turn(Speaker.USER, "", "Thanks"));
    }

    @Test
    void picture_isSeen() throws Exception {
        server.post(PATH, """
                {"model":"MiniMax-M3","input":[{"role":"user","content":[{"type":"input_text","text":"What is it?"},
                {"type":"input_image","image_url":"data:image/gif;base64,R0lGODlhAQABAAAAACw="},
                {"type":"input_image","image_url":{"url":"data:image/gif;base64,R0lGODlhAQABAAAAACw=","detail":"low"}}
                ]}]}""");

        assertThat(server.chat.asked().turns().getFirst().text()).isEqualTo("What is it?");
        assertThat(server.chat.asked().turns().getFirst().pictures()).hasSize(2)
                .allMatch(picture -> picture.mediaType().equals("image/gif"));
    }

    @Test
    void picture_thatAToolReturned_isSeen() throws Exception {
        server.post(PATH, """
                {"model":"MiniMax-M3","input":[{"role":"user","content":"Look."},
                {"type":"function_call","call_id":"c","name":"look","arguments":"{}"},
                {"type":"function_call_output","call_id":"c","output":[{"type":"input_text","text":"Here:"},
                {"type":"input_image","image_url":"data:image/gif;base64,R0lGODlhAQABAAAAACw="}]}]}""");

        assertThat(server.chat.asked().turns().getLast().text()).isEqualTo("Here:");
        assertThat(server.chat.asked().turns().getLast().pictures()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"MiniMax-M3,none,false", "MiniMax-M3,minimal,true", "MiniMax-M3,high,true", "MiniMax-M2.7,none,true"})
    void reasoning_isOnlyWhereItIsAskedFor(String model, String effort, boolean reasons) throws Exception {
        server.post(PATH, with("\"reasoning\":{\"effort\":\"" + effort + "\"}").replace("MiniMax-M3", model));

        assertThat(server.chat.asked().reasons()).isEqualTo(reasons);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "required"                          | REQUIRED | 2
            null                                | AUTO     | 2
            {"type":"function","name":"second"} | REQUIRED | 1
            """)
    void toolChoice_isHonoured(String choice, ToolUse use, int tools) throws Exception {
        server.post(PATH, with("""
                "tools":[{"type":"function","name":"first","parameters":{}},
                {"type":"function","name":"second","description":"Two."}],"tool_choice":""" + choice));

        assertThat(server.chat.asked().toolUse()).isEqualTo(use);
        assertThat(server.chat.asked().tools()).hasSize(tools).last().isEqualTo(
                new Tool("second", "Two.", Map.of("type", "object", "properties", Map.of())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"input":"x"}                                                                       | model is missing
            {"model":"MiniMax-M3"}                                                              | input is missing
            {"model":"MiniMax-M3","input":7}                                                    | input must be
            {"model":"MiniMax-M3","input":[]}                                                   | chat content is empty
            {"model":"MiniMax-M3","input":["x"]}                                                | input[0]
            {"model":"MiniMax-M3","input":[{"role":"king","content":"x"}]}                      | input[0].role
            {"model":"MiniMax-M3","input":[{"role":"user","content":7}]}                        | input[0].content
            {"model":"MiniMax-M3","input":[{"role":"user","content":[{"type":"input_file"}]}]}  | input[0].content[0]
            {"model":"MiniMax-M3","input":[{"role":"user","content":[{"type":"input_image","file_id":"f"}]}]} | input[0].content[0].image_url
            {"model":"MiniMax-M3","input":[{"role":"system","content":[{"type":"input_image"}]}]} | input[0].content[0] is a picture
            {"model":"MiniMax-M2.7","input":[{"role":"user","content":[{"type":"input_image","image_url":"x"}]}]} | not support img
            {"model":"MiniMax-M3","input":[{"type":"item_reference","id":"x"}]}                 | input[0] refers to
            {"model":"MiniMax-M3","input":[{"type":"web_search_call"}]}                         | input[0] is of a type
            {"model":"MiniMax-M3","input":[{"type":"function_call","call_id":"c","name":"n","arguments":"x"}]} | the arguments of input[0]
            {"model":"MiniMax-M3","input":[{"type":"function_call_output","call_id":"c","output":"x"}]} | tool id not found
            {"model":"MiniMax-M3","input":"x","max_output_tokens":0}                            | max_output_tokens is 0
            {"model":"MiniMax-M3","input":"x","previous_response_id":"y"}                       | send the whole conversation
            {"model":"MiniMax-M3","input":"x","conversation":"y"}                               | send the whole conversation
            {"model":"MiniMax-M3","input":"x","prompt":{"id":"y"}}                              | prompt is not supported
            {"model":"MiniMax-M3","input":"x","background":true}                                | background is not supported
            {"model":"MiniMax-M3","input":"x","reasoning":{"effort":"huge"}}                    | reasoning.effort
            {"model":"MiniMax-M3","input":"x","tools":[{"type":"function"}]}                    | tools[0] needs a name
            {"model":"MiniMax-M3","input":"x","tool_choice":"any"}                              | tool_choice must be
            {"model":"MiniMax-M3","input":"x","tool_choice":"required"}                         | tool_choice asks for a call
            {"model":"MiniMax-M3","input":"x","tool_choice":{"type":"function","name":"y"}}     | tool_choice names a tool
            {"model":"MiniMax-M3","input":"x","text":{"format":{"type":"json_schema"}}}         | text.format.schema
            {"model":"MiniMax-M3","input":"x","text":{"format":{"type":"xml"}}}                 | text.format.type
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
        assertThat(server.post(PATH, HELLO.replace("MiniMax-M3", "gpt-4")).statusCode()).isEqualTo(400);
    }

    @Test
    void engineThatFailsBeforeItsFirstPiece_isAnsweredWithAStatus() throws Exception {
        server.chat.script(sink -> {
            throw new ApiException(ErrorCode.OUTPUT_SENSITIVE);
        });

        assertThat(server.post(PATH, with("\"stream\":true")).statusCode()).isEqualTo(422);
    }

    @Test
    void engineThatFailsInTheMiddle_failsTheResponse_andEndsTheStreamWithTheError() throws Exception {
        server.chat.script(sink -> {
            sink.accept(new ChatEvent.Text("Once"));
            throw new ApiException(ErrorCode.OUTPUT_SENSITIVE);
        });

        assertThat(settled(server.post(PATH, with("\"stream\":true")))).endsWith(
                event(5, "response.failed", "\"response\":" + HEAD + "\"failed\",\"output\":[],\"output_text\":\"\","
                        + "\"usage\":null,\"error\":{\"code\":\"unprocessable_entity_error\","
                        + "\"message\":\"output new_sensitive (1027)\"},\"incomplete_details\":null," + REST) + """
                                data: {"type":"error","error":{"type":"unprocessable_entity_error",\
                                "message":"output new_sensitive (1027)","http_code":"422"},"request_id":"TRACE"}

                                """);
    }

    @Test
    void inputTokens_areCounted_withoutAnAnswer() throws Exception {
        server.chat.script(sink -> {
            throw new AssertionError("nobody wants an answer");
        });

        assertThat(server.post(PATH + "/input_tokens", HELLO).body())
                .isEqualTo("{\"object\":\"response.input_tokens\",\"input_tokens\":5}");
        assertThat(server.post(PATH + "/input_tokens", "{\"model\":\"MiniMax-M3\"}").statusCode()).isEqualTo(400);
    }
}

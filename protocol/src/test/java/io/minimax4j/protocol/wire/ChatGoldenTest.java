package io.minimax4j.protocol.wire;

import java.util.List;
import java.util.Map;

import io.minimax4j.protocol.chat.ChatChunk;
import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.chat.ChatStreamOptions;
import io.minimax4j.protocol.chat.Content;
import io.minimax4j.protocol.chat.FinishReason;
import io.minimax4j.protocol.chat.Message;
import io.minimax4j.protocol.chat.Part;
import io.minimax4j.protocol.chat.ReplyMessage;
import io.minimax4j.protocol.chat.Role;
import io.minimax4j.protocol.chat.ResponseFormat;
import io.minimax4j.protocol.chat.Thinking;
import io.minimax4j.protocol.chat.Tool;
import io.minimax4j.protocol.chat.ToolCall;
import io.minimax4j.protocol.chat.Usage;
import io.minimax4j.protocol.error.BaseResp;
import org.junit.jupiter.api.Test;

class ChatGoldenTest {
    private static final Usage USAGE = new Usage(249, 0, 26, 223, new Usage.CompletionDetails(214),
            new Usage.PromptDetails(0));
    private static final String USAGE_JSON = """
            {"total_tokens":249,"total_characters":0,"prompt_tokens":26,"completion_tokens":223,\
            "completion_tokens_details":{"reasoning_tokens":214},"prompt_tokens_details":{"cached_tokens":0}}""";

    @Test
    void aRequestWithEveryField() {
        Golden.bothWays(
                new ChatRequest("MiniMax-M1", List.of(Message.of(Role.USER, "你好")), true, new ChatStreamOptions(true),
                        1024L,
                        2048L, 0.9, 0.95, List.of(new Tool("function", null)), "auto",
                        new ResponseFormat("json_object", null), false, Thinking.DISABLED),
                """
                        {"model":"MiniMax-M1","messages":[{"role":"user","content":"你好"}],"stream":true,\
                        "stream_options":{"include_usage":true},"max_completion_tokens":1024,"max_tokens":2048,\
                        "temperature":0.9,"top_p":0.95,"tools":[{"type":"function"}],"tool_choice":"auto",\
                        "response_format":{"type":"json_object"},"mask_sensitive_info":false,"thinking":{"type":"disabled"}}""");
    }

    @Test
    void aRequestOfTheBuilder() {
        Golden.bothWays(ChatRequest.builder("MiniMax-M3").system("Be short.").user("2+2?").assistant("4").user("+1?")
                .maxCompletionTokens(64).temperature(1).topP(0.5)
                .tools(Tool.function("f", "d", Map.of("type", "object")))
                .toolChoice("none").responseFormat(ResponseFormat.schema("s", Map.of("type", "object")))
                .thinking(Thinking.ADAPTIVE)
                .build(),
                """
                        {"model":"MiniMax-M3","messages":[{"role":"system","content":"Be short."},\
                        {"role":"user","content":"2+2?"},{"role":"assistant","content":"4"},{"role":"user","content":"+1?"}],\
                        "max_completion_tokens":64,"temperature":1.0,"top_p":0.5,"tools":[{"type":"function","function":{"name":"f","description":"d",\
                        "parameters":{"type":"object"}}}],\
                        "tool_choice":"none","response_format":{"type":"json_schema","json_schema":{"name":"s",\
                        "schema":{"type":"object"}}},"thinking":{"type":"adaptive"}}""");
    }

    @Test
    void messagesOfEveryKind() {
        Golden.bothWays(new Message(Role.SYSTEM, "MiniMax AI", null, null, null, null),
                "{\"role\":\"system\",\"name\":\"MiniMax AI\"}");
        Golden.bothWays(
                new Message(Role.USER, null,
                        new Content.Parts(List.of(new Part.Text("a\"b"), new Part.ImageUrl("https://x/y.png"))), null,
                        null, null),
                """
                        {"role":"user","content":[{"type":"text","text":"a\\"b"},\
                        {"type":"image_url","image_url":{"url":"https://x/y.png"}}]}""");
        Golden.bothWays(
                new Message(Role.ASSISTANT, null, null,
                        List.of(new ToolCall("call_function_1", "function",
                                new ToolCall.Function("get_weather", "{\"city\":\"上海\"}"), 0)),
                        null, "I should look"),
                """
                        {"role":"assistant","tool_calls":[{"id":"call_function_1","type":"function",\
                        "function":{"name":"get_weather","arguments":"{\\"city\\":\\"上海\\"}"},"index":0}],\
                        "reasoning_content":"I should look"}""");
        Golden.bothWays(new Message(Role.TOOL, null, Content.of("24"), null, "call_function_1", null),
                "{\"role\":\"tool\",\"content\":\"24\",\"tool_call_id\":\"call_function_1\"}");
    }

    @Test
    void theReplyOfTheContract() {
        Golden.bothWays(
                new ChatReply("0532f4d1a3b54b7a9f7a6c1d2e3f4a5b",
                        List.of(new ChatReply.Choice(FinishReason.STOP, 0,
                                new ReplyMessage("你好", Role.ASSISTANT, "MiniMax AI", "", "greet", null, null))),
                        1755153113, "MiniMax-M3", "chat.completion", USAGE, false, false, 0, 0, 0, BaseResp.OK),
                """
                        {"id":"0532f4d1a3b54b7a9f7a6c1d2e3f4a5b","choices":[{"finish_reason":"stop","index":0,"message":{\
                        "content":"你好","role":"assistant","name":"MiniMax AI","audio_content":"","reasoning_content":"greet"}}],\
                        "created":1755153113,"model":"MiniMax-M3","object":"chat.completion","usage":"""
                        + USAGE_JSON + """
                                ,"input_sensitive":false,"output_sensitive":false,"input_sensitive_type":0,\
                                "output_sensitive_type":0,"output_sensitive_int":0,\
                                "base_resp":{"status_code":0,"status_msg":""}}""");
    }

    @Test
    void theErrorReplyOfTheContract() {
        Golden.read("""
                {"id":"05","choices":null,"model":"m","object":"chat.completion","usage":{"total_tokens":0,"total_characters":0},\
                "base_resp":{"status_code":2056,"status_msg":"usage limit exceeded"}}""",
                new ChatReply("05", null, 0, "m", "chat.completion", new Usage(0, 0, 0, 0, null, null), false, false, 0,
                        0, 0,
                        new BaseResp(2056, "usage limit exceeded")));
    }

    @Test
    void aDeltaAndTheAggregate() {
        Golden.bothWays(
                new ChatChunk("05",
                        List.of(new ChatChunk.Choice(null, 0,
                                new ReplyMessage("你", Role.ASSISTANT, "MiniMax AI", "", null, null, null), null)),
                        1755153113, "MiniMax-M3", ChatChunk.DELTA, null, null, false, 0, 0, null, null),
                """
                        {"id":"05","choices":[{"index":0,"delta":{"content":"你","role":"assistant","name":"MiniMax AI",\
                        "audio_content":""}}],"created":1755153113,"model":"MiniMax-M3","object":"chat.completion.chunk",\
                        "output_sensitive":false,"input_sensitive_type":0,"output_sensitive_type":0}""");
        Golden.bothWays(
                new ChatChunk("05",
                        List.of(new ChatChunk.Choice(FinishReason.LENGTH, 0, null,
                                new ReplyMessage("你好", Role.ASSISTANT, null, null, null, null, null))),
                        1755153113, "MiniMax-M3", ChatChunk.AGGREGATE, USAGE, false, false, 0, 0, 0, BaseResp.OK),
                """
                        {"id":"05","choices":[{"finish_reason":"length","index":0,"message":{"content":"你好",\
                        "role":"assistant"}}],"created":1755153113,"model":"MiniMax-M3","object":"chat.completion","usage":"""
                        + USAGE_JSON + """
                                ,"input_sensitive":false,"output_sensitive":false,"input_sensitive_type":0,\
                                "output_sensitive_type":0,"output_sensitive_int":0,\
                                "base_resp":{"status_code":0,"status_msg":""}}""");
    }
}

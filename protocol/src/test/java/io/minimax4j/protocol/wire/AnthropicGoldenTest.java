package io.minimax4j.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

import io.minimax4j.protocol.anthropic.AnthropicModel;
import io.minimax4j.protocol.anthropic.AnthropicModels;
import io.minimax4j.protocol.anthropic.Block;
import io.minimax4j.protocol.anthropic.MediaSource;
import io.minimax4j.protocol.anthropic.MessageContent;
import io.minimax4j.protocol.anthropic.MessageReply;
import io.minimax4j.protocol.anthropic.MessageRequest;
import io.minimax4j.protocol.anthropic.MessageRequest.Message;
import io.minimax4j.protocol.anthropic.MessageTokens;
import io.minimax4j.protocol.anthropic.StreamEvent;
import io.minimax4j.protocol.anthropic.StreamEvent.BlockDelta;
import io.minimax4j.protocol.anthropic.StreamEvent.BlockStart;
import io.minimax4j.protocol.anthropic.StreamEvent.BlockStop;
import io.minimax4j.protocol.anthropic.StreamEvent.Delta;
import io.minimax4j.protocol.anthropic.StreamEvent.MessageDelta;
import io.minimax4j.protocol.anthropic.StreamEvent.MessageStart;
import io.minimax4j.protocol.anthropic.StreamEvent.MessageStop;
import io.minimax4j.protocol.anthropic.StreamEvent.Ping;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Anthropic paths put on the wire. */
class AnthropicGoldenTest {
    private static final MessageReply.Usage USAGE = new MessageReply.Usage(26, 223, 0, 4);
    private static final String USAGE_JSON = "{\"input_tokens\":26,\"output_tokens\":223,"
            + "\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":4}";

    @Test
    void aRequest() {
        Golden.bothWays(
                new MessageRequest("MiniMax-M3", MessageContent.of("Be kind."),
                        List.of(new Message("user", "Ann",
                                new MessageContent.Blocks(List.of(new Block.Text("什么？"),
                                        new Block.Image(MediaSource.base64("image/png", "AA==")),
                                        new Block.Video(MediaSource.url("mm_file://1"))))),
                                new Message("assistant", null, new MessageContent.Blocks(List.of(
                                        new Block.Thinking("Hm", "ab"), new Block.RedactedThinking("x"),
                                        new Block.ToolUse("c1", "f",
                                                Map.of("n", new BigInteger("12345678901234567890")))))),
                                new Message("user", null, new MessageContent.Blocks(List.of(
                                        new Block.ToolResult("c1", MessageContent.of("7"), true),
                                        new Block.ToolResult("c2", new MessageContent.Blocks(
                                                List.of(new Block.Text("8"))), false),
                                        new Block.MidConvSystem(MessageContent.of("Quick.")))))),
                        4096L, true, 1.0, 0.95,
                        List.of(new MessageRequest.Tool("custom", "f", "Does.", Map.of("type", "object"))),
                        new MessageRequest.ToolChoice("tool", "f", true), new MessageRequest.Thinking("enabled", 1024L),
                        new MessageRequest.OutputConfig(
                                new MessageRequest.Format("json_schema", Map.of("type", "object"))),
                        new MessageRequest.Metadata("u"), "standard"),
                """
                        {"model":"MiniMax-M3","system":"Be kind.","messages":[{"role":"user","name":"Ann","content":[\
                        {"type":"text","text":"什么？"},\
                        {"type":"image","source":{"type":"base64","media_type":"image/png","data":"AA=="}},\
                        {"type":"video","source":{"type":"url","url":"mm_file://1"}}]},\
                        {"role":"assistant","content":[{"type":"thinking","thinking":"Hm","signature":"ab"},\
                        {"type":"redacted_thinking","data":"x"},\
                        {"type":"tool_use","id":"c1","name":"f","input":{"n":12345678901234567890}}]},\
                        {"role":"user","content":[\
                        {"type":"tool_result","tool_use_id":"c1","content":"7","is_error":true},\
                        {"type":"tool_result","tool_use_id":"c2","content":[{"type":"text","text":"8"}]},\
                        {"type":"mid_conv_system","content":"Quick."}]}],\
                        "max_tokens":4096,"stream":true,"temperature":1.0,"top_p":0.95,\
                        "tools":[{"type":"custom","name":"f","description":"Does.","input_schema":{"type":"object"}}],\
                        "tool_choice":{"type":"tool","name":"f","disable_parallel_tool_use":true},\
                        "thinking":{"type":"enabled","budget_tokens":1024},\
                        "output_config":{"format":{"type":"json_schema","schema":{"type":"object"}}},\
                        "metadata":{"user_id":"u"},"service_tier":"standard"}""");
    }

    @Test
    void anUnknownBlock_isKept_andMarksForTheCacheAreNot() {
        String known = "{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"a\",\"cache_control\":"
                + "{\"type\":\"ephemeral\"}}]}";
        String unknown = "{\"role\":\"user\",\"content\":[{\"type\":\"document\",\"source\":{\"x\":null}}]}";

        assertThat(Json.text(Json.read(known, Message.class)))
                .isEqualTo("{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"a\"}]}");
        assertThat(Json.text(Json.read(unknown, Message.class))).isEqualTo(unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "{}", "[7]", "[{}]", "[null]", "[{\"type\":\"text\"}]", "[{\"type\":\"tool_use\"}]",
        "[{\"type\":\"tool_use\",\"id\":\"a\",\"name\":\"f\",\"input\":[]}]", "[{\"type\":\"image\"}]",
        "[{\"type\":\"tool_result\",\"content\":7}]"})
    void contentOfAnotherShape_isRefused(String content) {
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> Json.read("{\"role\":\"user\",\"content\":" + content + "}", Message.class));
    }

    @Test
    void aReply() {
        Golden.bothWays(
                new MessageReply("0a", MessageReply.TYPE, MessageReply.ASSISTANT, "MiniMax-M3",
                        List.of(new Block.Thinking("Hm", "ab"), new Block.Text("Hi")), USAGE, MessageReply.END_TURN),
                "{\"id\":\"0a\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"MiniMax-M3\",\"content\":["
                        + "{\"type\":\"thinking\",\"thinking\":\"Hm\",\"signature\":\"ab\"},"
                        + "{\"type\":\"text\",\"text\":\"Hi\"}],\"usage\":" + USAGE_JSON
                        + ",\"stop_reason\":\"end_turn\"}");
    }

    @Test
    void theEventsOfAStream() {
        Golden.bothWays(
                MessageStart.of(new StreamEvent.Opening("0a", "message", "assistant", "MiniMax-M3", List.of(), null,
                        null, new MessageReply.Usage(0, 0, 0, 0), "standard")),
                "{\"type\":\"message_start\",\"message\":{\"id\":\"0a\",\"type\":\"message\",\"role\":\"assistant\","
                        + "\"model\":\"MiniMax-M3\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,"
                        + "\"usage\":{\"input_tokens\":0,\"output_tokens\":0,\"cache_creation_input_tokens\":0,"
                        + "\"cache_read_input_tokens\":0},\"service_tier\":\"standard\"}}");
        Golden.bothWays(Ping.now(), "{\"type\":\"ping\"}");
        Golden.bothWays(BlockStart.of(1, new Block.ToolUse("c", "f", Map.of())),
                "{\"type\":\"content_block_start\",\"index\":1,\"content_block\":"
                        + "{\"type\":\"tool_use\",\"id\":\"c\",\"name\":\"f\",\"input\":{}}}");
        Golden.bothWays(BlockDelta.of(0, Delta.text("a")), delta("{\"type\":\"text_delta\",\"text\":\"a\"}"));
        Golden.bothWays(BlockDelta.of(0, Delta.thinking("a")),
                delta("{\"type\":\"thinking_delta\",\"thinking\":\"a\"}"));
        Golden.bothWays(BlockDelta.of(0, Delta.signature("a")),
                delta("{\"type\":\"signature_delta\",\"signature\":\"a\"}"));
        Golden.bothWays(BlockDelta.of(0, Delta.input("{")),
                delta("{\"type\":\"input_json_delta\",\"partial_json\":\"{\"}"));
        Golden.bothWays(BlockStop.of(2), "{\"type\":\"content_block_stop\",\"index\":2}");
        Golden.bothWays(MessageDelta.of("tool_use", USAGE),
                "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"tool_use\"},\"usage\":" + USAGE_JSON + "}");
        Golden.bothWays(MessageStop.now(), "{\"type\":\"message_stop\"}");
    }

    private static String delta(String piece) {
        return "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":" + piece + "}";
    }

    @Test
    void countsAndModels() {
        Golden.bothWays(new MessageTokens(12), "{\"input_tokens\":12}");
        Golden.bothWays(
                new AnthropicModels(List.of(new AnthropicModel("MiniMax-M3", "2026-06-01T00:00:00Z", "MiniMax-M3",
                        AnthropicModel.TYPE)), "MiniMax-M3", false, "MiniMax-M3"),
                "{\"data\":[{\"id\":\"MiniMax-M3\",\"created_at\":\"2026-06-01T00:00:00Z\","
                        + "\"display_name\":\"MiniMax-M3\",\"type\":\"model\"}],\"first_id\":\"MiniMax-M3\","
                        + "\"has_more\":false,\"last_id\":\"MiniMax-M3\"}");
        Golden.bothWays(new AnthropicModels(List.of(), null, true, null),
                "{\"data\":[],\"first_id\":null,\"has_more\":true,\"last_id\":null}");
    }
}

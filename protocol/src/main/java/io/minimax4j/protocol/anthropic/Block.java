package io.minimax4j.protocol.anthropic;

import java.util.LinkedHashMap;
import java.util.Map;

import io.minimax4j.protocol.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/** One block of content. A type that this edition does not know is kept as it came; {@code cache_control} is not. */
public sealed interface Block {

    /** The block as a JSON object. */
    Map<String, Object> fields();

    /** Reads a block from a free JSON value. */
    static Block read(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> map) || !(map.get("type") instanceof String type)) {
            throw new JsonFormatException("a content block is an object with a type");
        }
        return switch (type) {
            case Text.TYPE -> new Text(string(map, type, "text"));
            case Image.TYPE -> new Image(MediaSource.read(map.get("source")));
            case Video.TYPE -> new Video(MediaSource.read(map.get("source")));
            case ToolUse.TYPE -> new ToolUse(string(map, type, "id"), string(map, type, "name"), input(map));
            case ToolResult.TYPE -> new ToolResult(map.get("tool_use_id") instanceof String id ? id : null,
                    MessageContent.read(map.get("content")), Boolean.TRUE.equals(map.get("is_error")));
            case Thinking.TYPE -> new Thinking(optional(map, "thinking"), optional(map, "signature"));
            case RedactedThinking.TYPE -> new RedactedThinking(optional(map, "data"));
            case MidConvSystem.TYPE -> new MidConvSystem(MessageContent.read(
                    map.get("content") == null ? map.get("text") : map.get("content")));
            default -> new Other(asFields(map));
        };
    }

    private static String string(Map<?, ?> map, String type, String field) {
        if (map.get(field) instanceof String text) {
            return text;
        }
        throw new JsonFormatException("a content block of type " + type + " lacks its " + field);
    }

    private static String optional(Map<?, ?> map, String field) {
        return map.get(field) instanceof String text ? text : "";
    }

    private static Map<String, Object> input(Map<?, ?> map) {
        if (map.get("input") == null) {
            return Map.of();
        }
        if (map.get("input") instanceof Map<?, ?> input) {
            return asFields(input);
        }
        throw new JsonFormatException("the input of a content block of type tool_use is an object");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asFields(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    /** The type first, as every sample has it. */
    private static Map<String, Object> typed(String type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", type);
        return fields;
    }

    record Text(String text) implements Block {
        static final String TYPE = "text";

        @Override
        public Map<String, Object> fields() {
            Map<String, Object> fields = typed(TYPE);
            fields.put("text", text);
            return fields;
        }
    }

    record Image(MediaSource source) implements Block {
        static final String TYPE = "image";

        @Override
        public Map<String, Object> fields() {
            Map<String, Object> fields = typed(TYPE);
            fields.put("source", source.fields());
            return fields;
        }
    }

    record Video(MediaSource source) implements Block {
        static final String TYPE = "video";

        @Override
        public Map<String, Object> fields() {
            Map<String, Object> fields = typed(TYPE);
            fields.put("source", source.fields());
            return fields;
        }
    }

    /** A call of a tool that the assistant asks for. */
    record ToolUse(String id, String name, Map<String, Object> input) implements Block {
        static final String TYPE = "tool_use";

        @Override
        public Map<String, Object> fields() {
            Map<String, Object> fields = typed(TYPE);
            fields.put("id", id);
            fields.put("name", name);
            fields.put("input", input);
            return fields;
        }
    }

    /** What a tool returned, in the message of the user that follows the call. */
    record ToolResult(@Nullable String toolUseId, @Nullable MessageContent content, boolean isError) implements Block {
        static final String TYPE = "tool_result";

        @Override
        public Map<String, Object> fields() {
            Map<String, Object> fields = typed(TYPE);
            if (toolUseId != null) {
                fields.put("tool_use_id", toolUseId);
            }
            if (content != null) {
                fields.put("content", content.json());
            }
            if (isError) {
                fields.put("is_error", true);
            }
            return fields;
        }
    }

    /** Reasoning, with a mark by which the platform knows it again. */
    record Thinking(String thinking, String signature) implements Block {
        static final String TYPE = "thinking";

        @Override
        public Map<String, Object> fields() {
            Map<String, Object> fields = typed(TYPE);
            fields.put("thinking", thinking);
            fields.put("signature", signature);
            return fields;
        }
    }

    /** Reasoning of another platform, which only that one can read. */
    record RedactedThinking(String data) implements Block {
        static final String TYPE = "redacted_thinking";

        @Override
        public Map<String, Object> fields() {
            Map<String, Object> fields = typed(TYPE);
            fields.put("data", data);
            return fields;
        }
    }

    /** What the model is told in the midst of a conversation. */
    record MidConvSystem(@Nullable MessageContent content) implements Block {
        static final String TYPE = "mid_conv_system";

        @Override
        public Map<String, Object> fields() {
            Map<String, Object> fields = typed(TYPE);
            if (content != null) {
                fields.put("content", content.json());
            }
            return fields;
        }
    }

    /** A block of another type. */
    record Other(Map<String, Object> fields) implements Block {}
}

package io.minimax4j.protocol.anthropic;

import java.util.List;
import java.util.Map;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * A request for a message, and for the count of its tokens.
 *
 * <p>{@code temperature} lies in [0, 2], {@code top_p} in [0, 1]. Unlike Anthropic, {@code max_tokens} may be absent. Of
 * {@code tools} only those that the caller runs count. {@code stop_sequences}, {@code top_k} and what else Anthropic's
 * clients may send is left aside.
 *
 * @param maxTokens the most tokens of the answer, at least 1
 * @param serviceTier {@code standard} or {@code priority}
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record MessageRequest(
        @Nullable String model,
        @Nullable MessageContent system,
        @Nullable List<Message> messages,
        @Nullable Long maxTokens,
        @Nullable Boolean stream,
        @Nullable Double temperature,
        @Nullable Double topP,
        @Nullable List<Tool> tools,
        @Nullable ToolChoice toolChoice,
        @Nullable Thinking thinking,
        @Nullable OutputConfig outputConfig,
        @Nullable Metadata metadata,
        @Nullable String serviceTier) {

    /** Whether the answer is to come as a stream of events. */
    public boolean streamed() {
        return Boolean.TRUE.equals(stream);
    }

    /**
     * One message of a conversation.
     *
     * @param role {@code user} or {@code assistant}; the role-play model knows {@code user_system}, {@code group},
     *            {@code sample_message_user} and {@code sample_message_ai} as well
     * @param name the sender where several share a role
     */
    @Json
    public record Message(@Nullable String role, @Nullable String name, @Nullable MessageContent content) {}

    /**
     * Something that the answer may call.
     *
     * @param type {@code custom} or absent for a tool that the caller runs; other types are tools of Anthropic's servers
     * @param inputSchema the JSON Schema of the call's input, an object
     */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Tool(
            @Nullable String type,
            @Nullable String name,
            @Nullable String description,
            @Nullable Map<String, Object> inputSchema) {
        public static final String CUSTOM = "custom";
    }

    /**
     * Whether tools are to be used.
     *
     * @param type {@code auto}, {@code any}, {@code tool} or {@code none}
     * @param name the tool to be called, with {@code tool}
     */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record ToolChoice(@Nullable String type, @Nullable String name, @Nullable Boolean disableParallelToolUse) {}

    /**
     * Whether the model reasons first.
     *
     * @param type {@code disabled}, {@code adaptive}, or {@code enabled} as older clients of Anthropic's say
     * @param budgetTokens goes with {@code enabled}; the platform gives reasoning no budget of its own
     */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Thinking(@Nullable String type, @Nullable Long budgetTokens) {}

    /** What the answer is to look like; not documented by the platform, but sent by Anthropic's clients. */
    @Json
    public record OutputConfig(@Nullable Format format) {}

    /**
     * The form of the answer's text.
     *
     * @param type {@code json_schema}
     * @param schema the JSON Schema that the text satisfies
     */
    @Json
    public record Format(@Nullable String type, @Nullable Map<String, Object> schema) {
        public static final String JSON_SCHEMA = "json_schema";
    }

    /** @param userId whom the caller asks for, in its own terms */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Metadata(@Nullable String userId) {}
}

package io.minimax4j.protocol.anthropic;

import java.util.List;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * A whole answer. Unlike Anthropic's, its id has no prefix, and it has no {@code stop_sequence}.
 *
 * @param id 32 hex digits
 * @param content blocks of thinking, text and tool use, in this order
 * @param stopReason {@code end_turn}, {@code max_tokens} or {@code tool_use}
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record MessageReply(
        @Nullable String id,
        @Nullable String type,
        @Nullable String role,
        @Nullable String model,
        @Nullable List<Block> content,
        @Nullable Usage usage,
        @Nullable String stopReason) {
    public static final String TYPE = "message";
    public static final String ASSISTANT = "assistant";

    public static final String END_TURN = "end_turn";
    public static final String MAX_TOKENS = "max_tokens";
    public static final String TOOL_USE = "tool_use";

    /** What a request cost, in tokens. What came from the cache or went there is not among {@code input_tokens}. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Usage(
            long inputTokens,
            long outputTokens,
            long cacheCreationInputTokens,
            long cacheReadInputTokens) {}
}

package io.minimax4j.protocol.responses;

import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request for a response (contract 3.3).
 *
 * <p>{@code input} is a text, or a list of items: messages, calls of functions, what they returned, reasoning.
 * {@code tool_choice} is {@code none}, {@code auto}, {@code required}, or an object that names a function.
 * {@code previous_response_id}, {@code conversation}, {@code prompt} and {@code background} need a server that keeps
 * responses, which this platform does not.
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record ResponseRequest(
        @Nullable String model,
        @Nullable Object input,
        @Nullable String instructions,
        @Nullable Long maxOutputTokens,
        @Nullable Double temperature,
        @Nullable Double topP,
        @Nullable Boolean stream,
        @Nullable List<ResponseTool> tools,
        @Nullable Object toolChoice,
        @Nullable Map<String, String> metadata,
        @Nullable TextConfig text,
        @Nullable Reasoning reasoning,
        @Nullable String previousResponseId,
        @Nullable Object conversation,
        @Nullable Object prompt,
        @Nullable Boolean background) {

    /** Whether the response is to come as a stream of events. */
    public boolean streamed() {
        return Boolean.TRUE.equals(stream);
    }

    /** How much the model reasons: {@code none}, the default, or any other effort, which are all the same. */
    @Json
    public record Reasoning(@Nullable String effort, @Nullable String summary) {
        public static final String NONE = "none";
    }
}

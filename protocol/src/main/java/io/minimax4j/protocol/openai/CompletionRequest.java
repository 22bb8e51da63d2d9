package io.minimax4j.protocol.openai;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.chat.ChatStreamOptions;
import io.minimax4j.protocol.chat.Message;
import io.minimax4j.protocol.chat.ResponseFormat;
import io.minimax4j.protocol.chat.Thinking;
import io.minimax4j.protocol.chat.Tool;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for a chat completion (contract 3.1). Fields that the path ignores, such as {@code temperature} and
 * {@code seed}, are not here; those it refuses are.
 *
 * <p>{@code tool_choice} is {@code none}, {@code auto}, {@code required}, or an object that names a function. If both
 * token limits are given, {@code max_completion_tokens} wins. {@code n} is 1.
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record CompletionRequest(
        @Nullable String model,
        @Nullable List<Message> messages,
        @Nullable Boolean stream,
        @Nullable ChatStreamOptions streamOptions,
        @Nullable Long maxCompletionTokens,
        @Nullable Long maxTokens,
        @Nullable List<Tool> tools,
        @Nullable Object toolChoice,
        @Nullable ResponseFormat responseFormat,
        @Nullable Thinking thinking,
        @Nullable Boolean reasoningSplit,
        @Nullable Long n,
        @Nullable Object functions,
        @Nullable Object functionCall,
        @Nullable Object audio,
        @Nullable Object modalities) {

    /** Whether the answer is to come as a stream of chunks. */
    public boolean streamed() {
        return Boolean.TRUE.equals(stream);
    }

    /** Whether a stream is to tell before its end what it cost. */
    public boolean includeUsage() {
        return streamOptions != null && Boolean.TRUE.equals(streamOptions.includeUsage());
    }
}

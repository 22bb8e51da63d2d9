package io.minimax4j.protocol.responses;

import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response, finished or on its way. Its nulls are written: clients tell by them what did not happen.
 *
 * @param createdAt seconds since 1970
 * @param status {@code in_progress}, {@code completed}, {@code incomplete} or {@code failed}
 * @param outputText the text of the message in the output, empty if there is none
 * @param usage null as long as it is not finished
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record Response(
        @Nullable String id,
        @Nullable String object,
        long createdAt,
        @Nullable String model,
        @Nullable String status,
        @Nullable List<OutputItem> output,
        @Nullable String outputText,
        @Nullable ResponseUsage usage,
        @Nullable Failure error,
        @Nullable Incomplete incompleteDetails,
        @Nullable String instructions,
        @Nullable Map<String, String> metadata,
        double temperature,
        double topP,
        @Nullable Long maxOutputTokens,
        @Nullable List<ResponseTool> tools,
        @Nullable Object toolChoice,
        ResponseRequest.@Nullable Reasoning reasoning,
        @Nullable TextConfig text,
        boolean parallelToolCalls,
        boolean store,
        @Nullable String truncation) {

    public static final String OBJECT = "response";
    public static final String IN_PROGRESS = "in_progress";
    public static final String COMPLETED = "completed";
    public static final String INCOMPLETE = "incomplete";
    public static final String FAILED = "failed";

    /** Why it failed. */
    @Json
    public record Failure(@Nullable String code, @Nullable String message) {}

    /** Why it is not whole: {@code max_output_tokens} or {@code content_filter}. */
    @Json
    public record Incomplete(@Nullable String reason) {
        public static final String MAX_OUTPUT_TOKENS = "max_output_tokens";
    }
}

package io.minimax4j.protocol.responses;

import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a response holds: its reasoning, its message, or a call of a function. Each kind has fields of its own. */
@Json(naming = Json.Naming.LowerUnderscore)
public record OutputItem(
        @Nullable String id,
        @Nullable String type,
        @Nullable String status,
        @Nullable String role,
        @Nullable List<Summary> summary,
        @Nullable List<OutputPart> content,
        @Nullable String callId,
        @Nullable String name,
        @Nullable String arguments) {

    /** Reasoning; it is never summed up. */
    public static OutputItem reasoning(String id, List<OutputPart> content) {
        return new OutputItem(id, "reasoning", null, null, List.of(), content, null, null, null);
    }

    public static OutputItem message(String id, String status, List<OutputPart> content) {
        return new OutputItem(id, "message", status, "assistant", null, content, null, null, null);
    }

    /** @param arguments a JSON object as text, if the call is whole */
    public static OutputItem functionCall(String id, String status, String callId, String name, String arguments) {
        return new OutputItem(id, "function_call", status, null, null, null, callId, name, arguments);
    }

    /** A part of a summary of the reasoning. */
    @Json
    public record Summary(@Nullable String type, @Nullable String text) {}
}

package io.minimax4j.protocol.batch;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * A line of an output or error file. A line whose request was refused by the path it went to keeps the response and
 * stands in the error file; a line that never got that far has an error instead.
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record BatchOutputLine(
        @Nullable String id,
        @Nullable String customId,
        @Nullable Response response,
        @Nullable Problem error) {

    /**
     * What the path answered.
     *
     * @param statusCode the HTTP status that the path would have answered with
     * @param requestId 32 hex digits
     * @param body the reply, as JSON
     */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Response(int statusCode, @Nullable String requestId, @Json.Raw @Nullable String body) {}

    /** Why there is no answer: {@code batch_expired}, {@code batch_cancelled}, or the failure of the line itself. */
    @Json
    public record Problem(@Nullable String code, @Nullable String message) {}
}

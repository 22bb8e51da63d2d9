package io.minimax4j.protocol.error;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A failure as the Anthropic paths tell it, with a true HTTP status; inside a stream it is an event {@code error}. */
@Json(naming = Json.Naming.LowerUnderscore)
public record AnthropicError(
        @Nullable String type,
        @Nullable String requestId,
        @Nullable Cause error) {
    public static final String TYPE = "error";

    /** One type per HTTP status, and a message that ends with the platform's code in parentheses. */
    @Json
    public record Cause(@Nullable String type, @Nullable String message) {}

    /** The type that stands for a status. */
    public static String typeOf(int httpStatus) {
        return switch (httpStatus) {
            case 401 -> "authentication_error";
            case 402 -> "billing_error";
            case 403 -> "permission_error";
            case 404 -> "not_found_error";
            case 413 -> "request_too_large";
            case 429 -> "rate_limit_error";
            case 500, 504 -> "api_error";
            case 529 -> "overloaded_error";
            default -> "invalid_request_error";
        };
    }
}

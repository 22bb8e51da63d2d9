package io.minimax4j.protocol.chat.legacy;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation.
 *
 * @param senderType {@link #USER}, {@link #BOT} or, for what a function returned, {@link #FUNCTION}
 * @param senderName who of that type; only the form with bots has it
 * @param functionCall the function that a bot called
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record LegacyMessage(@Nullable String senderType, @Nullable String senderName, @Nullable String text,
        @Nullable FunctionCall functionCall) {
    public static final String USER = "USER";
    public static final String BOT = "BOT";
    public static final String FUNCTION = "FUNCTION";

    /** A call of a function: its name, and its arguments as JSON text. */
    @Json
    public record FunctionCall(@Nullable String name, @Nullable String arguments) {}
}

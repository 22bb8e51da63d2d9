package io.minimax4j.protocol.chat.legacy;

import java.util.List;
import java.util.Map;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * A request of {@code /v1/text/chatcompletion_pro}.
 *
 * @param botSetting the bots; the reply is of the one that the constraints name
 * @param tokensToGenerate the most tokens of the answer, 256 by default
 * @param maxTokens what some clients send in its place
 * @param maskSensitiveInfo true by default here
 * @param sampleMessages a conversation to go by, before the real one
 * @param functions what may be called
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record ProRequest(
        @Nullable String model,
        @Nullable List<LegacyMessage> messages,
        @Nullable List<Bot> botSetting,
        @Nullable ReplyConstraints replyConstraints,
        @Nullable Long tokensToGenerate,
        @Nullable Long maxTokens,
        @Nullable Double temperature,
        @Nullable Double topP,
        @Nullable Boolean stream,
        @Nullable Boolean maskSensitiveInfo,
        @Nullable List<LegacyMessage> sampleMessages,
        @Nullable List<Function> functions,
        @Nullable FunctionChoice functionCall) {

    /** Whether the answer is to come in pieces. */
    public boolean streamed() {
        return Boolean.TRUE.equals(stream);
    }

    /** A bot: its name, and what it is to be. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Bot(@Nullable String botName, @Nullable String content) {}

    /** Who replies, always a {@code BOT}, and in which form. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record ReplyConstraints(@Nullable String senderType, @Nullable String senderName, @Nullable Glyph glyph) {}

    /**
     * The form of a reply.
     *
     * @param type {@code raw} or {@code json_value}
     * @param rawGlyph a text with blanks, as in {@code {{gen 'name'}}} and {@code {{select 'type' options=['a','b']}}}
     * @param jsonProperties the fields of a JSON object
     */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Glyph(@Nullable String type, @Nullable String rawGlyph,
            @Nullable Map<String, Object> jsonProperties) {}

    /**
     * What the bot may call.
     *
     * @param parameters the JSON Schema of its arguments
     * @param parametersStr the same as JSON text, in place of it
     */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Function(@Nullable String name, @Nullable String description,
            @Nullable Map<String, Object> parameters, @Nullable String parametersStr) {}

    /** {@code auto}, {@code none}, or {@code specific} with the name of the function that has to be called. */
    @Json
    public record FunctionChoice(@Nullable String type, @Nullable String name) {}
}

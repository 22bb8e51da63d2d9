package io.minimax4j.protocol.chat.legacy;

import java.util.List;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * A request of {@code /v1/text/chatcompletion}.
 *
 * @param prompt who the bot is and what it is about
 * @param roleMeta what the two speakers are called
 * @param tokensToGenerate the most tokens of the answer, 256 by default
 * @param skipInfoMask whether sensitive texts stay as they are; false by default
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record PromptRequest(
        @Nullable String model,
        @Nullable String prompt,
        @Nullable RoleMeta roleMeta,
        @Nullable List<LegacyMessage> messages,
        @Nullable Long tokensToGenerate,
        @Nullable Double temperature,
        @Nullable Double topP,
        @Nullable Boolean stream,
        @Nullable Boolean skipInfoMask) {

    /** Whether the answer is to come in pieces. */
    public boolean streamed() {
        return Boolean.TRUE.equals(stream);
    }

    /** What the two speakers are called. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record RoleMeta(@Nullable String userName, @Nullable String botName) {}
}

package io.minimax4j.protocol.callback;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** What an account's callbacks are signed with: {@code whsec_} and Base64, as Standard Webhooks has it. */
@Json(naming = Json.Naming.LowerUnderscore)
public record CallbackSecret(@Nullable String secret, @Nullable BaseResp baseResp) {
    /** Leaves the secret out, so that no log shows it by accident. */
    @Override
    public String toString() {
        return "CallbackSecret";
    }
}

package io.minimax4j.protocol.callback;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/**
 * One push of one change.
 *
 * @param id also the header {@code webhook-id}: the same in every try and replay
 * @param subject what changed: the id of a batch, or of another task
 * @param status {@code pending}, {@code delivered} or {@code failed}
 * @param tries how often it was sent
 * @param createdAt seconds since 1970, like the other times
 * @param nextTryAt when it is sent next; null if it is not
 * @param lastHttpStatus what the receiver answered last; null if it did not
 * @param lastError why the last try failed; null if it did not
 * @param body what is posted, as JSON
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record CallbackDelivery(
        @Nullable String id,
        @Nullable String object,
        @Nullable String subject,
        @Nullable String url,
        @Nullable String status,
        int tries,
        @Nullable Long createdAt,
        @Nullable Long nextTryAt,
        @Nullable Long deliveredAt,
        @Nullable Integer lastHttpStatus,
        @Nullable String lastError,
        @Json.Raw @Nullable String body,
        @Nullable BaseResp baseResp) {}

package io.minimax4j.protocol.search;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * At most ten pages.
 *
 * @param advice what to do about a search that could not be made; the platform does not send it
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record SearchReply(
        @Nullable List<SearchResult> organic,
        @Nullable String advice,
        @Nullable BaseResp baseResp) {

    /** A page that was found. */
    @Json
    public record SearchResult(@Nullable String title, @Nullable String link, @Nullable String snippet,
            @Nullable String date) {}
}

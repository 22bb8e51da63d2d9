package io.minimax4j.protocol.search;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** At most ten pages. */
@Json(naming = Json.Naming.LowerUnderscore)
public record SearchReply(
        @Nullable List<SearchResult> organic,
        @Nullable BaseResp baseResp) {

    /** A page that was found. */
    @Json
    public record SearchResult(@Nullable String title, @Nullable String link, @Nullable String snippet,
            @Nullable String date) {}
}

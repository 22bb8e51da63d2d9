package io.minimax4j.server.video.v2;

import io.minimax4j.protocol.error.ApiException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The models of version 2 and what they make (contract 2.1). */
enum ClipModel {
    H3("MiniMax-H3", List.of("768P", "2K"), 4), H3_MAX("MiniMax-H3-Max", List.of("480P", "768P"), 5);

    private static final int MOST_SECONDS = 15;

    private final String id;
    private final List<String> resolutions;
    private final int leastSeconds;

    ClipModel(String id, List<String> resolutions, int leastSeconds) {
        this.id = id;
        this.resolutions = resolutions;
        this.leastSeconds = leastSeconds;
    }

    /**
     * The model of a name, in capitals or not: a widespread library sends small letters.
     *
     * @throws ApiException 2013 if there is none among those that are allowed and offered
     */
    static ClipModel of(@Nullable String name, Collection<ClipModel> allowed, Collection<String> offered) {
        return allowed.stream().filter(model -> offered.contains(model.id))
                .filter(model -> name != null && model.id.equalsIgnoreCase(name.strip())).findFirst()
                .orElseThrow(() -> ApiException.invalid("model must be " + allowed.stream().map(ClipModel::id)
                        .filter(offered::contains).collect(Collectors.joining(" or "))));
    }

    /** The id as lists are filtered by it; as it came if it is none. */
    static String canonical(String name) {
        return Arrays.stream(values()).map(ClipModel::id).filter(id -> id.equalsIgnoreCase(name.strip())).findFirst()
                .orElse(name.strip());
    }

    String id() {
        return id;
    }

    String resolution(@Nullable String asked) {
        if (asked == null || !resolutions.contains(asked)) {
            throw ApiException.invalid("resolution must be " + String.join(" or ", resolutions) + " for " + id);
        }
        return asked;
    }

    int seconds(@Nullable Integer asked) {
        if (asked == null || asked < leastSeconds || asked > MOST_SECONDS) {
            throw ApiException.invalid("duration must be a whole number from " + leastSeconds + " to " + MOST_SECONDS
                    + " for " + id);
        }
        return asked;
    }
}

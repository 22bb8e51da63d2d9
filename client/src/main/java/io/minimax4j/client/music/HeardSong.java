package io.minimax4j.client.music;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A song that was listened to so that it can be covered.
 *
 * @param id stands for it for a day
 * @param lyrics lines under tags such as {@code [Verse 1]}; to be given, perhaps changed, to {@link SongOrder#lyrics}
 * @param parts in order; none if the server did not tell
 * @param seconds how long it is
 */
public record HeardSong(String id, String lyrics, List<Part> parts, double seconds, @Nullable String trace) {
    public HeardSong {
        parts = List.copyOf(parts);
    }

    /**
     * A part of it, in seconds.
     *
     * @param label {@code intro}, {@code verse}, {@code chorus}, {@code bridge}, {@code outro}, {@code inst} or {@code silence}
     */
    public record Part(double start, double end, String label) {}

    /** The id by which the platform finds the request. */
    public Optional<String> traceId() {
        return Optional.ofNullable(trace);
    }
}

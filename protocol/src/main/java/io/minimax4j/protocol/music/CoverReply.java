package io.minimax4j.protocol.music;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was heard in a song that is to be covered (contract 6.5).
 *
 * @param coverFeatureId stands for the song in {@link MusicRequest} for 24 hours
 * @param structureResult a {@link Structure} as JSON
 * @param audioDuration seconds
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record CoverReply(@Nullable String coverFeatureId, @Nullable String formattedLyrics,
        @Nullable String structureResult, @Nullable Double audioDuration, @Nullable String traceId,
        @Nullable BaseResp baseResp) {

    /** The parts of a song in order. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Structure(int numSegments, List<Segment> segments) {}

    /**
     * One of them, in seconds.
     *
     * @param label intro, verse, chorus, bridge, outro, inst or silence
     */
    @Json
    public record Segment(double start, double end, String label) {}
}

package io.minimax4j.protocol.music;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** A song: the whole reply, or one event of a stream (contract 6.3, 6.4). */
@Json(naming = Json.Naming.LowerUnderscore)
public record MusicReply(
        @Nullable Data data,
        @Nullable String traceId,
        @Nullable MusicInfo extraInfo,
        @Nullable Object analysisInfo,
        @Nullable BaseResp baseResp) {

    /**
     * The audio, and how far the work is.
     *
     * @param audio hex, or the link again
     * @param audioUrl the link, where one was asked for
     */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record Data(@Nullable String audio, @Nullable String audioUrl, @Nullable Integer status) {
        public static final int MORE = 1;
        public static final int DONE = 2;
    }

    /**
     * What a song is like.
     *
     * @param musicDuration milliseconds
     * @param musicSampleRate Hz
     * @param bitrate bits per second
     * @param musicSize bytes
     * @param audioLength as {@code music_duration}, under the name that some clients print; likewise the others
     */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record MusicInfo(@Nullable Long musicDuration, @Nullable Integer musicSampleRate,
            @Nullable Integer musicChannel, @Nullable Integer bitrate, @Nullable Long musicSize,
            @Nullable Long audioLength, @Nullable Long audioSize, @Nullable Integer audioSampleRate) {}
}

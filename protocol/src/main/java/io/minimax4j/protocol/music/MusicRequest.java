package io.minimax4j.protocol.music;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.speech.AudioSetting;
import io.minimax4j.protocol.speech.OutputFormat;
import org.jspecify.annotations.Nullable;

/**
 * A request for a song (contract 6.2).
 *
 * @param prompt style, mood, tempo and so on; whether it must be there depends on the model
 * @param lyrics lines under tags such as {@code [Verse]}
 * @param stream false if not given; a stream brings hex only
 * @param outputFormat {@code hex} if not given, or {@code url}
 * @param audioSetting read from an object or from JSON in a text; MP3 of 44,100 Hz and 256,000 bits a second if not given
 * @param aigcWatermark whether the end of the audio tells that a machine made it; false if not given
 * @param lyricsOptimizer whether lyrics are written from the prompt where there are none
 * @param isInstrumental whether nobody sings
 * @param audioUrl the song to cover
 * @param audioBase64 likewise, as base64
 * @param coverFeatureId likewise, as {@code /v1/music_cover_preprocess} named it
 * @param seed 0 to 1,000,000; the same request and seed give the same score
 * @param referVoice of {@code music-01} only, as are the others: a voice that {@code /v1/music_upload} named
 * @param referInstrumental an accompaniment, likewise
 * @param referVocal another name of {@code referVoice}
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record MusicRequest(
        @Nullable String model,
        @Nullable String prompt,
        @Nullable String lyrics,
        @Nullable Boolean stream,
        @Nullable OutputFormat outputFormat,
        @Nullable AudioSetting audioSetting,
        @Nullable Boolean aigcWatermark,
        @Nullable Boolean lyricsOptimizer,
        @Nullable Boolean isInstrumental,
        @Nullable String audioUrl,
        @Nullable String audioBase64,
        @Nullable String coverFeatureId,
        @Nullable Long seed,
        @Nullable String referVoice,
        @Nullable String referInstrumental,
        @Nullable String referVocal) {

    /** One that refers to nothing that was uploaded for {@code music-01}. */
    public MusicRequest(@Nullable String model, @Nullable String prompt, @Nullable String lyrics,
            @Nullable Boolean stream, @Nullable OutputFormat outputFormat, @Nullable AudioSetting audioSetting,
            @Nullable Boolean aigcWatermark, @Nullable Boolean lyricsOptimizer, @Nullable Boolean isInstrumental,
            @Nullable String audioUrl, @Nullable String audioBase64, @Nullable String coverFeatureId,
            @Nullable Long seed) {
        this(model, prompt, lyrics, stream, outputFormat, audioSetting, aigcWatermark, lyricsOptimizer,
                isInstrumental, audioUrl, audioBase64, coverFeatureId, seed, null, null, null);
    }

    /** The same request, streamed or not. */
    public MusicRequest withStream(@Nullable Boolean streamed) {
        return new MusicRequest(model, prompt, lyrics, streamed, outputFormat, audioSetting, aigcWatermark,
                lyricsOptimizer, isInstrumental, audioUrl, audioBase64, coverFeatureId, seed, referVoice,
                referInstrumental, referVocal);
    }
}

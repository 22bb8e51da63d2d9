package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** The form of the audio. The rate may also come as {@code audio_sample_rate}. */
@Json(naming = Json.Naming.LowerUnderscore)
public record AudioSetting(
        @Json.Alias("audio_sample_rate") @Nullable Integer sampleRate,
        @Nullable Integer bitrate,
        @Nullable AudioFormat format,
        @Nullable Integer channel) {}

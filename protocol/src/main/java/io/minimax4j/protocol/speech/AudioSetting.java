package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** The form of the audio. The rate may also come as {@code audio_sample_rate}. */
@Json(naming = Json.Naming.LowerUnderscore)
public record AudioSetting(
        @Json.Alias("audio_sample_rate") @Nullable Integer sampleRate,
        @Nullable Integer bitrate,
        @Nullable AudioFormat format,
        @Nullable Integer channel,
        @Nullable Boolean forceCbr) {

    /** Nothing set. */
    public static final AudioSetting NONE = new AudioSetting(null, null, null, null, null);

    public AudioSetting withSampleRate(int hertz) {
        return new AudioSetting(hertz, bitrate, format, channel, forceCbr);
    }

    public AudioSetting withBitrate(int bitsPerSecond) {
        return new AudioSetting(sampleRate, bitsPerSecond, format, channel, forceCbr);
    }

    public AudioSetting withFormat(AudioFormat form) {
        return new AudioSetting(sampleRate, bitrate, form, channel, forceCbr);
    }

    public AudioSetting withChannel(int channels) {
        return new AudioSetting(sampleRate, bitrate, format, channels, forceCbr);
    }

    public AudioSetting withForceCbr(boolean constant) {
        return new AudioSetting(sampleRate, bitrate, format, channel, constant);
    }
}

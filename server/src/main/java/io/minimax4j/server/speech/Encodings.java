package io.minimax4j.server.speech;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.AudioSetting;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values of {@code audio_setting}. */
final class Encodings {
    private static final List<Integer> SAMPLE_RATES = List.of(8000, 16_000, 22_050, 24_000, 32_000, 44_100);
    private static final int USUAL_SAMPLE_RATE = 32_000;
    private static final int USUAL_BITRATE = 128_000;

    private Encodings() {}

    static AudioEncoding of(AudioSetting setting, Channel channel) {
        int sampleRate = setting.sampleRate() == null ? USUAL_SAMPLE_RATE : setting.sampleRate();
        if (!SAMPLE_RATES.contains(sampleRate)) {
            throw ApiException.invalid("audio_setting.sample_rate is " + sampleRate + "; it must be one of "
                    + SAMPLE_RATES);
        }
        int usualChannels = channel == Channel.BACKGROUND ? 2 : 1;
        int channels = setting.channel() == null ? usualChannels : setting.channel();
        if (channels != 1 && channels != 2) {
            throw ApiException.invalid("audio_setting.channel is " + channels + "; it must be 1 or 2");
        }
        int bitrate = setting.bitrate() == null ? USUAL_BITRATE : setting.bitrate();
        if (bitrate < 1) {
            throw ApiException.invalid("audio_setting.bitrate is " + bitrate + "; give bits per second, as 128000");
        }
        return AudioEncoding.nearest(codec(setting.format()), sampleRate, channels, bitrate);
    }

    private static AudioCodec codec(@Nullable AudioFormat format) {
        if (format == null || format.text().isBlank()) {
            return AudioCodec.MP3;
        }
        return AudioCodec.of(format.text().strip().toLowerCase(Locale.ROOT)).orElseThrow(
                () -> ApiException.invalid("audio_setting.format must be mp3, wav, pcm or flac"));
    }
}

package io.minimax4j.server.speech;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.AudioSetting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a request's {@code audio_setting} asks for, as an encoding (contract 1.3). A sample rate or bit rate that the
 * format does not have becomes one it has, which the reply then tells.
 */
final class Encodings {
    private static final List<Integer> SAMPLE_RATES = List.of(8000, 16_000, 22_050, 24_000, 32_000, 44_100);
    private static final List<Integer> OPUS_SAMPLE_RATES = Stream.of(SAMPLE_RATES, List.of(12_000, 48_000))
            .flatMap(List::stream).sorted().toList();
    private static final int USUAL_SAMPLE_RATE = 32_000;

    private Encodings() {}

    /**
     * Reads a setting.
     *
     * @param setting what it leaves open is mp3, 32000 Hz, 128000 bits per second
     * @param usualChannels 1 or 2, where the setting does not say
     * @throws ApiException 2013 for a format, sample rate, channel count or bit rate out of range
     */
    static AudioEncoding of(AudioSetting setting, int usualChannels) {
        AudioCodec codec = codec(setting.format());
        return AudioEncoding.nearest(codec, sampleRate(setting.sampleRate(), codec),
                channels(setting.channel(), usualChannels), bitrate(setting.bitrate()));
    }

    private static AudioCodec codec(@Nullable AudioFormat format) {
        if (format == null || format.text().isBlank()) {
            return AudioCodec.MP3;
        }
        return AudioCodec.of(format.text().strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> ApiException.invalid("audio_setting.format is unknown; it must be one of "
                        + Arrays.stream(AudioCodec.values()).map(AudioCodec::token).collect(Collectors.joining(", "))));
    }

    private static int sampleRate(@Nullable Integer wanted, AudioCodec codec) {
        int sampleRate = wanted == null ? USUAL_SAMPLE_RATE : wanted;
        List<Integer> allowed = codec == AudioCodec.OPUS ? OPUS_SAMPLE_RATES : SAMPLE_RATES;
        if (!allowed.contains(sampleRate)) {
            throw ApiException.invalid("audio_setting.sample_rate is " + sampleRate + "; it must be one of " + allowed);
        }
        return sampleRate;
    }

    private static int channels(@Nullable Integer wanted, int usual) {
        int channels = wanted == null ? usual : wanted;
        if (channels != 1 && channels != 2) {
            throw ApiException.invalid("audio_setting.channel is " + channels + "; it must be 1 or 2");
        }
        return channels;
    }

    private static int bitrate(@Nullable Integer wanted) {
        if (wanted == null) {
            return AudioEncoding.USUAL_BITRATE;
        }
        if (wanted < 1) {
            throw ApiException.invalid("audio_setting.bitrate is " + wanted + "; give bits per second, as 128000");
        }
        return wanted;
    }
}

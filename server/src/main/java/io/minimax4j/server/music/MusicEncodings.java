package io.minimax4j.server.music;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.AudioSetting;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What {@code audio_setting} asks for, as an encoding (contract 6.2). MP3 of 16,000 and 24,000 Hz has no 256,000 bits a second:
 * it gets the nearest rate it has, which the reply then tells.
 */
final class MusicEncodings {
    private static final List<Integer> SAMPLE_RATES = List.of(16_000, 24_000, 32_000, 44_100);
    private static final List<Integer> BITRATES = List.of(32_000, 64_000, 128_000, 256_000);
    private static final int USUAL_SAMPLE_RATE = 44_100;
    private static final int USUAL_BITRATE = 256_000;
    /** A page of the platform says so where it means the usual one. */
    private static final int MISPRINTED_BITRATE = 2_560_000;
    private static final int STEREO = 2;
    private static final List<AudioCodec> CODECS = List.of(AudioCodec.MP3, AudioCodec.WAV, AudioCodec.PCM);

    private MusicEncodings() {}

    /**
     * Reads a setting.
     *
     * @param setting what it leaves open is stereo MP3 of 44,100 Hz and 256,000 bits a second
     * @throws ApiException 2013 for a value that music does not come in
     */
    static AudioEncoding of(@Nullable AudioSetting setting) {
        AudioSetting wanted = setting == null ? AudioSetting.NONE : setting;
        Integer bitrate = wanted.bitrate() != null && wanted.bitrate() == MISPRINTED_BITRATE
                ? Integer.valueOf(USUAL_BITRATE)
                : wanted.bitrate();
        return AudioEncoding.nearest(codec(wanted.format()),
                oneOf("sample_rate", wanted.sampleRate(), SAMPLE_RATES, USUAL_SAMPLE_RATE),
                oneOf("channel", wanted.channel(), List.of(1, STEREO), STEREO),
                oneOf("bitrate", bitrate, BITRATES, USUAL_BITRATE));
    }

    private static AudioCodec codec(@Nullable AudioFormat format) {
        if (format == null || format.text().isBlank()) {
            return AudioCodec.MP3;
        }
        return AudioCodec.of(format.text().strip().toLowerCase(Locale.ROOT)).filter(CODECS::contains)
                .orElseThrow(() -> ApiException.invalid("audio_setting.format must be mp3, wav or pcm"));
    }

    private static int oneOf(String field, @Nullable Integer wanted, List<Integer> allowed, int usual) {
        if (wanted == null) {
            return usual;
        }
        if (!allowed.contains(wanted)) {
            throw ApiException.invalid("audio_setting." + field + " is " + wanted + "; it must be one of " + allowed);
        }
        return wanted;
    }
}

package io.minimax4j.server.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.AudioSetting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
    private static AudioSetting setting(@Nullable Integer sampleRate, String format) {
        return new AudioSetting(sampleRate, null, new AudioFormat(format), null, null);
    }

    @Test
    void of_nothing_isTheUsualMp3() {
        AudioEncoding usual = new AudioEncoding(AudioCodec.MP3, 32_000, 1, 128_000);

        assertThat(Encodings.of(AudioSetting.NONE, 1)).isEqualTo(usual);
        assertThat(Encodings.of(setting(null, " "), 1)).isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource({"mp3, MP3, 32000, 128000", "wav, WAV, 32000, 0", "PCM, PCM, 32000, 0", " flac , FLAC, 32000, 0",
        "Opus, OPUS, 48000, 64000", "pcmu_raw, PCMU_RAW, 8000, 0", "PCMU_WAV, PCMU_WAV, 8000, 0"})
    void of_aFormatAlone_hasItsUsualRates(String format, AudioCodec codec, int sampleRate, int bitrate) {
        assertThat(Encodings.of(setting(null, format), 2))
                .isEqualTo(new AudioEncoding(codec, sampleRate, 2, bitrate));
    }

    @ParameterizedTest
    @ValueSource(ints = {12_000, 48_000})
    void of_aSampleRateOnlyOpusHas_isRefusedForOthers(int sampleRate) {
        assertThat(Encodings.of(setting(sampleRate, "opus"), 1).sampleRate()).isEqualTo(sampleRate);
        assertThatThrownBy(() -> Encodings.of(setting(sampleRate, "pcm"), 1)).isInstanceOf(ApiException.class)
                .hasMessageContaining("sample_rate is " + sampleRate)
                .hasMessageContaining("[8000, 16000, 22050, 24000, 32000, 44100]");
        assertThatThrownBy(() -> Encodings.of(setting(sampleRate, "pcmu_raw"), 1)).isInstanceOf(ApiException.class);
    }

    @Test
    void of_anUnknownFormat_namesAllThereAre() {
        assertThatThrownBy(() -> Encodings.of(setting(null, "aiff"), 1)).isInstanceOf(ApiException.class)
                .hasMessageContaining("mp3, wav, pcm, flac, opus, pcmu_raw, pcmu_wav");
    }
}

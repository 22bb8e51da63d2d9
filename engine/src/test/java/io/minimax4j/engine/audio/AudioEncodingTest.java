package io.minimax4j.engine.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudioEncodingTest {
    @ParameterizedTest
    @CsvSource({"32000, 128000, 128000", "44100, 256000, 256000", "16000, 256000, 160000", "8000, 128000, 64000",
        "32000, 1, 32000", "24000, 100000, 96000", "44100, 144000, 128000"})
    void nearest_mp3_isARateTheStandardHas(int sampleRate, int wanted, int expected) {
        AudioEncoding encoding = AudioEncoding.nearest(AudioCodec.MP3, sampleRate, 1, wanted);

        assertThat(encoding.bitrate()).isEqualTo(expected);
        assertThat(encoding.nominalBitrate()).isEqualTo(expected);
    }

    @Test
    void nearest_wav_dropsTheBitrate() {
        AudioEncoding encoding = AudioEncoding.nearest(AudioCodec.WAV, 32_000, 2, 128_000);

        assertThat(encoding.bitrate()).isZero();
        assertThat(encoding.nominalBitrate()).isEqualTo(1_024_000);
    }

    @Test
    void constructor_whatNoEncoderCanDo_isRefused() {
        assertThatThrownBy(() -> new AudioEncoding(AudioCodec.MP3, 32_000, 1, 100_000))
                .hasMessage("MP3 at 32000 Hz has no bitrate 100000");
        assertThatThrownBy(() -> new AudioEncoding(AudioCodec.MP3, 31_000, 1, 128_000))
                .hasMessage("MP3 has no sample rate 31000 Hz");
        assertThatThrownBy(() -> new AudioEncoding(AudioCodec.PCM, 32_000, 3, 0))
                .hasMessageContaining("channel count 3");
        assertThatThrownBy(() -> new AudioEncoding(AudioCodec.FLAC, 32_000, 1, 128_000))
                .hasMessageContaining("which has none");
    }

    @Test
    void codecOf_wireName_isFoundExactly() {
        assertThat(AudioCodec.of("mp3")).contains(AudioCodec.MP3);
        assertThat(AudioCodec.of("MP3")).isEmpty();
    }

    @Test
    void pcmFormat_millisAndFrames() {
        assertThat(PcmFormat.mono(22_050).millis(22_039)).isEqualTo(1000);
        assertThat(new PcmFormat(8000, 2).frames(1500)).isEqualTo(12_000);
        assertThat(new PcmFormat(8000, 2).frameBytes()).isEqualTo(4);
    }
}

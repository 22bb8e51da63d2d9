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

    @ParameterizedTest
    @CsvSource({"8000, 8000", "12000, 12000", "16000, 16000", "22050, 24000", "24000, 24000", "32000, 48000",
        "44100, 48000", "48000, 48000", "11025, 12000"})
    void nearest_opus_takesTheNextHigherSampleRateItHas(int wanted, int expected) {
        assertThat(AudioEncoding.nearest(AudioCodec.OPUS, wanted, 1, 32_000).sampleRate()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 32000", "2, 0, 64000", "1, 1, 6000", "2, 1, 12000", "1, 128000, 128000", "1, 320000, 256000",
        "2, 900000, 510000", "1, 33333, 33200", "1, 2147483647, 256000"})
    void nearest_opus_takesABitrateThatFillsItsPackets(int channels, int wanted, int expected) {
        AudioEncoding encoding = AudioEncoding.nearest(AudioCodec.OPUS, 24_000, channels, wanted);

        assertThat(encoding.bitrate()).isEqualTo(expected);
        assertThat(encoding.nominalBitrate()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"PCMU_RAW, 1, 64000", "PCMU_WAV, 1, 64000", "PCMU_RAW, 2, 128000", "PCMU_WAV, 2, 128000"})
    void nearest_muLaw_isEightKilohertzOfBytes(AudioCodec codec, int channels, int nominal) {
        AudioEncoding encoding = AudioEncoding.nearest(codec, 32_000, channels, 128_000);

        assertThat(encoding.sampleRate()).isEqualTo(8000);
        assertThat(encoding.bitrate()).isZero();
        assertThat(encoding.nominalBitrate()).isEqualTo(nominal);
    }

    @Test
    void nearest_mp3WithoutAWish_hasTheUsualBitrate() {
        assertThat(AudioEncoding.nearest(AudioCodec.MP3, 32_000, 1, AudioEncoding.USUAL_BITRATE).bitrate())
                .isEqualTo(128_000);
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
        assertThatThrownBy(() -> new AudioEncoding(AudioCodec.OPUS, 44_100, 1, 32_000))
                .hasMessage("Opus has no sample rate 44100 Hz");
        assertThatThrownBy(() -> new AudioEncoding(AudioCodec.OPUS, 48_000, 1, 32_001))
                .hasMessageContaining("bitrate 32001 is no multiple of 400");
        assertThatThrownBy(() -> new AudioEncoding(AudioCodec.OPUS, 48_000, 1, 0))
                .hasMessageContaining("6000..256000");
        assertThatThrownBy(() -> new AudioEncoding(AudioCodec.PCMU_WAV, 16_000, 1, 0))
                .hasMessageContaining("mu-law has no sample rate 16000 Hz");
        assertThatThrownBy(() -> new AudioEncoding(AudioCodec.PCMU_RAW, 8000, 1, 64_000))
                .hasMessageContaining("which has none");
    }

    @Test
    void codecOf_wireName_isFoundExactly() {
        assertThat(AudioCodec.of("mp3")).contains(AudioCodec.MP3);
        assertThat(AudioCodec.of("MP3")).isEmpty();
        assertThat(AudioCodec.of("pcmu_wav")).contains(AudioCodec.PCMU_WAV);
    }

    @Test
    void extension_isWhatFilesEndWith() {
        assertThat(AudioCodec.values()).extracting(AudioCodec::extension)
                .containsExactly("mp3", "wav", "pcm", "flac", "opus", "ulaw", "wav");
    }

    @Test
    void pcmFormat_millisAndFrames() {
        assertThat(PcmFormat.mono(22_050).millis(22_039)).isEqualTo(1000);
        assertThat(new PcmFormat(8000, 2).frames(1500)).isEqualTo(12_000);
        assertThat(new PcmFormat(8000, 2).frameBytes()).isEqualTo(4);
    }
}

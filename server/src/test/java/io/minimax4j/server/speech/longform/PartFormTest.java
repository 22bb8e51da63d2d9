package io.minimax4j.server.speech.longform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.media.EncodedTail;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartFormTest {
    private static PartForm form(AudioCodec codec, int rate, int bitrate) {
        return new PartForm(AudioEncoding.nearest(codec, rate, 1, bitrate));
    }

    private static EncodedTail tail(PartForm form, long frames) {
        return new EncodedTail(new byte[0], List.of(), form.whole().pcm(), frames);
    }

    /** A frame of MPEG 1 at 32 kHz and 128 kbit/s has 576 bytes and 1152 samples; at 44.1 kHz 417 or 418 bytes. */
    @ParameterizedTest
    @CsvSource({"32000,128000,576000,1152000", "44100,128000,417959,1152000", "16000,64000,288000,576000"})
    void mp3_takesWholeFrames_alsoTheOneThatIsOnlyBegun(int rate, int bitrate, long bytes, long frames) {
        PartForm mp3 = form(AudioCodec.MP3, rate, bitrate);

        assertThat(mp3.frames(tail(mp3, 7), bytes)).isEqualTo(frames);
        assertThat(mp3.lead()).isCloseTo(1105 * 1000.0 / rate, within(0.001));
    }

    @Test
    void samples_areCounted_andHaveNoLead() {
        PartForm wav = form(AudioCodec.WAV, 8000, 0);

        assertThat(wav.frames(tail(wav, 4000), 17)).isEqualTo(4000);
        assertThat(wav.lead()).isZero();
        assertThat(wav.millis(4000)).isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({"MP3,true,MP3", "PCM,true,PCM", "PCMU_RAW,true,PCMU_RAW", "WAV,false,PCM", "FLAC,false,PCM",
        "OPUS,false,PCM", "PCMU_WAV,false,PCM"})
    void formsWithAHeaderAboutTheWhole_areKeptAsSamples(AudioCodec codec, boolean joins, AudioCodec kept) {
        PartForm form = form(codec, 8000, 16_000);

        assertThat(form.joins()).isEqualTo(joins);
        assertThat(form.encoding().codec()).isEqualTo(kept);
        assertThat(form.encoding().sampleRate()).isEqualTo(form.whole().sampleRate());
    }
}

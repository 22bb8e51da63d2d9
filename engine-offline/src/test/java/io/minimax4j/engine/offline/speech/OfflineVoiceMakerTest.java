package io.minimax4j.engine.offline.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.speech.MadeVoice;
import io.minimax4j.engine.speech.SpeechSink;
import io.minimax4j.engine.speech.Utterance;
import io.minimax4j.engine.voice.Portrait;
import io.minimax4j.engine.voice.Recording;
import io.minimax4j.engine.voice.VoiceMaker.Cleaning;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import org.junit.jupiter.api.Test;

class OfflineVoiceMakerTest {
    private final OfflineVoiceMaker maker = new OfflineVoiceMaker(new ToneToolbox());

    @Test
    void a_recording_without_voice_is_refused() {
        for (Cleaning cleaning : new Cleaning[]{Cleaning.NONE, new Cleaning(true, true)}) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> maker.portray(new Recording(new short[160_000], 16_000), cleaning))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_SAMPLE));
        }
    }

    @Test
    void a_description_without_words_is_refused() {
        for (String description : new String[]{"", " \t\n", "!!! ...", "123", "😀"}) {
            assertThatExceptionOfType(ApiException.class).isThrownBy(() -> maker.imagine(description))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PARAMS));
        }
    }

    @Test
    void a_portrait_fits_where_it_is_kept() {
        Portrait portrait = maker.imagine("A calm old man with a deep voice");
        assertThat(portrait.text().length()).isLessThan(1000);
        assertThat(portrait.text()).startsWith("offline-voice/1 ").doesNotContain("calm");
        assertThat(portrait.description()).hasSize(2).anyMatch(line -> line.contains("synthesizer"));
    }

    @Test
    void nothing_can_be_said_in_silence() throws InterruptedException {
        assertThat(maker.likeness(new Recording(new short[160_000], 16_000), "你好")).isZero();
    }

    @Test
    void a_voice_of_another_engine_does_not_speak() {
        OfflineSpeechEngine engine = new OfflineSpeechEngine(new ToneToolbox());
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> engine.speak(Utterance.of("speech-2.8-hd", "hi", new MadeVoice("mine", "{}")),
                        new SpeechSink() {
                            @Override
                            public void begin(PcmFormat format) {}

                            @Override
                            public void pcm(short[] samples, int length) {}
                        }))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_SAMPLE));
    }
}

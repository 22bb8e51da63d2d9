package io.minimax4j.engine.offline.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.SpeechEvent;
import io.minimax4j.engine.media.SynthesisRequest;
import io.minimax4j.engine.media.SynthesisRequest.TextForm;
import io.minimax4j.engine.speech.Manner;
import io.minimax4j.engine.speech.Pronunciation;
import io.minimax4j.engine.speech.Reading;
import io.minimax4j.engine.speech.SpeechSink;
import io.minimax4j.engine.speech.SpokenSegment;
import io.minimax4j.engine.speech.SpokenWord;
import io.minimax4j.engine.speech.Utterance;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfflineSpeechEngineTest {
    private final ToneToolbox toolbox = new ToneToolbox();
    private final OfflineSpeechEngine engine = new OfflineSpeechEngine(toolbox);
    private int begins;
    private long frames;
    private final SpeechSink sink = new SpeechSink() {
        @Override
        public void begin(PcmFormat format) {
            begins++;
        }

        @Override
        public void pcm(short[] samples, int length) {
            frames += length;
        }
    };

    private Utterance say(String text) {
        return Utterance.of("speech-2.8-hd", text, engine.systemVoice("female-shaonv").orElseThrow());
    }

    @Test
    void the_models_of_all_editions_are_served() {
        assertThat(engine.models()).contains("speech-2.8-hd", "speech-2.8-turbo", "speech-2.6-hd", "speech-2.6-turbo",
                "speech-2.5-hd-preview",
                "speech-2.5-turbo-preview", "speech-02-hd", "speech-02-turbo", "speech-01-hd", "speech-01-turbo",
                "speech-01-240228",
                "speech-01-turbo-240228");
    }

    @Test
    void the_sink_hears_one_beginning_whatever_the_languages() throws InterruptedException {
        engine.speak(say("你好 hello 世界<#0.5#>end"), sink);
        assertThat(begins).isEqualTo(1);
        assertThat(toolbox.requests()).extracting(SynthesisRequest::voice).containsExactly("cmn", "en-us", "cmn",
                "en-us");
    }

    @Test
    void text_goes_to_the_synthesizer_as_plain_text() throws InterruptedException {
        engine.speak(say("<speak><break time='60s'/>hi</speak>"), sink);
        assertThat(toolbox.requests()).extracting(SynthesisRequest::form).containsOnly(TextForm.PLAIN);
    }

    @Test
    void a_pause_is_silence_of_its_length() throws InterruptedException {
        engine.speak(say("a<#0.01#>b"), sink);
        long shortest = frames;
        frames = 0;
        engine.speak(say("a<#99.99#>b"), sink);
        assertThat(frames - shortest).isEqualTo(Math.round(99.98 * ToneToolbox.RATE));
    }

    @Test
    void wrong_text_reaches_no_synthesizer() {
        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> engine.speak(say("a<#0#>b"), sink))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PARAMS));
        assertThat(toolbox.requests()).isEmpty();
        assertThat(begins).isZero();
    }

    @Test
    void failures_of_the_toolbox_carry_the_code_of_their_kind() {
        Map<Kind, ErrorCode> codes = new EnumMap<>(
                Map.of(Kind.BAD_INPUT, ErrorCode.INVALID_PARAMS, Kind.LIMIT, ErrorCode.INVALID_PARAMS, Kind.TIMEOUT,
                        ErrorCode.TIMEOUT, Kind.WORKER_DIED, ErrorCode.SERVICE_FAILED, Kind.UNSUPPORTED,
                        ErrorCode.INTERNAL, Kind.INTERNAL, ErrorCode.INTERNAL));
        codes.forEach((kind, code) -> {
            toolbox.failNext(kind);
            assertThatExceptionOfType(ApiException.class).isThrownBy(() -> engine.speak(say("hello"), sink))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(code));
        });
    }

    @Test
    void an_interrupt_during_a_pause_ends_the_speech() {
        SpeechSink interrupting = new SpeechSink() {
            @Override
            public void begin(PcmFormat format) {}

            @Override
            public void pcm(short[] samples, int length) {
                if (samples[0] == 0 && samples[length - 1] == 0) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        assertThatThrownBy(() -> engine.speak(say("a<#90#>b"), interrupting)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(toolbox.requests()).hasSize(1);
    }

    private List<SpokenSegment> subtitles(Utterance utterance) throws InterruptedException {
        List<SpokenSegment> told = new ArrayList<>();
        engine.speak(utterance, new SpeechSink() {
            @Override
            public void begin(PcmFormat format) {}

            @Override
            public void pcm(short[] samples, int length) {}

            @Override
            public void segment(SpokenSegment segment) {
                told.add(segment);
            }
        });
        return told;
    }

    @Test
    void words_without_events_share_the_sound_evenly() throws InterruptedException {
        List<SpokenSegment> told = subtitles(say("今天好"));
        assertThat(told).extracting(SpokenSegment::finished).containsExactly(false, false, false, true);
        SpokenSegment whole = told.getLast();
        assertThat(whole.words()).extracting(SpokenWord::text).containsExactly("今", "天", "好");
        assertThat(whole.words().get(0).end()).isCloseTo(whole.end() / 3, within(1.0));
        assertThat(whole.words().get(1).end()).isCloseTo(whole.end() * 2 / 3, within(1.0));
        assertThat(whole.begin()).isZero();
    }

    @Test
    void events_that_go_back_or_beyond_the_text_are_passed_over() throws InterruptedException {
        toolbox.tell(word(0, 0), word(1, 20), word(0, 30), word(-5, 40), word(2, 60), word(99, 70));
        List<SpokenWord> words = subtitles(say("今天好")).getLast().words();
        assertThat(words).hasSize(3);
        assertThat(words.get(0).end() / words.get(2).end()).isCloseTo(0.2, within(0.02));
        assertThat(words.get(1).end() / words.get(2).end()).isCloseTo(0.6, within(0.02));
    }

    private static SpeechEvent word(int position, long millis) {
        return new SpeechEvent(SpeechEvent.Kind.WORD, position, 1, millis);
    }

    @Test
    void a_rule_that_cannot_be_read_is_refused_before_any_sound() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> engine.speak(say("hello").with(new Reading(false, false,
                        List.of(new Pronunciation("hello", "(he")))), sink))
                .withMessageContaining("glyph definition format error in rule 1");
        assertThat(toolbox.requests()).isEmpty();
        assertThat(begins).isZero();
    }

    @Test
    void a_text_of_tags_alone_sounds_on_models_that_know_them() throws InterruptedException {
        engine.speak(say("(laughs)"), sink);
        assertThat(begins).isEqualTo(1);
        assertThat(frames).isPositive();
        assertThat(toolbox.requests()).isEmpty();
    }

    @Test
    void formulas_are_read_in_mandarin_by_every_voice() throws InterruptedException {
        Utterance cantonese = Utterance.of("speech-2.8-hd", "$$1+1$$",
                engine.systemVoice("Cantonese_GentleLady").orElseThrow());
        engine.speak(cantonese.with(new Reading(false, true, List.of())), sink);
        assertThat(toolbox.requests()).extracting(SynthesisRequest::voice).containsExactly("cmn");
    }

    @Test
    void every_voice_pitch_speed_and_emotion_makes_a_valid_request() throws InterruptedException {
        for (var voice : engine.systemVoices()) {
            for (String emotion : new String[]{"", "happy", "whisper"}) {
                engine.speak(Utterance.of("speech-02-hd", "hi 你好", voice).with(new Manner(0.5, 10, -12, emotion, "")),
                        sink);
                engine.speak(
                        Utterance.of("speech-02-hd", "hi 你好", voice).with(new Manner(2, 0.01, 12, emotion, "auto")),
                        sink);
            }
        }
        assertThat(toolbox.requests()).hasSize(420 * 3 * 2 * 2);
    }
}

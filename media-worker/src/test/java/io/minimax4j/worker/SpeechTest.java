package io.minimax4j.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.SpeechEvent;
import io.minimax4j.engine.media.SynthesisRequest;
import io.minimax4j.engine.media.SynthesisRequest.TextForm;
import io.minimax4j.engine.media.WorkerPool;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Workers.class)
class SpeechTest {
    private static final int RATE = 22_050;
    private static final String ENGLISH = "The quick brown fox jumps over the lazy dog.";

    private final WorkerPool pool;

    SpeechTest(WorkerPool pool) {
        this.pool = pool;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cmn   | 今天天气很好，我们去公园散步。               | 2500 | 6000
            en-us | The quick brown fox jumps over the lazy dog. | 1800 | 4500
            yue   | 今日天氣好好。                               | 1000 | 4000
            fr    | Bonjour, comment allez-vous ?                | 800  | 3500
            """)
    void speech_hasThePaceAndTheLoudnessOfSpeech(String voice, String text, long shortest, long longest)
            throws Exception {
        Recording speech = speak(SynthesisRequest.builder(text, voice));

        assertThat(speech.format()).isEqualTo(PcmFormat.mono(RATE));
        assertThat(speech.millis(RATE)).isBetween(shortest, longest);
        assertThat(speech.loudness()).isBetween(800.0, 12_000.0);
    }

    @Test
    void everyHanCharacterTakesTime() throws Exception {
        long one = speak(SynthesisRequest.builder("天", "cmn")).millis(RATE);
        long six = speak(SynthesisRequest.builder("天地人山水火", "cmn")).millis(RATE);

        assertThat(six - one).isBetween(5 * 150L, 5 * 600L);
    }

    @Test
    void pinyinWithTones_soundsAsLongAsItsCharacters() throws Exception {
        long pinyin = speak(SynthesisRequest.builder("ni3 hao3", "cmn-latn-pinyin")).millis(RATE);
        long han = speak(SynthesisRequest.builder("你好", "cmn")).millis(RATE);

        assertThat(pinyin).isCloseTo(han, within(250L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmn", "en-us"})
    void femaleVariant_isHigherThanMale(String voice) throws Exception {
        String text = voice.equals("cmn") ? "今天天气很好，我们去公园散步。" : ENGLISH;

        double male = speak(SynthesisRequest.builder(text, voice).variant("m3")).pitch(RATE);
        double female = speak(SynthesisRequest.builder(text, voice).variant("f2")).pitch(RATE);

        assertThat(male).isBetween(60.0, 160.0);
        assertThat(female).isBetween(1.3 * male, 350.0);
    }

    @Test
    void pitch_higherNumber_isHigher() throws Exception {
        double low = speak(SynthesisRequest.builder(ENGLISH, "en-us").pitch(20)).pitch(RATE);
        double high = speak(SynthesisRequest.builder(ENGLISH, "en-us").pitch(90)).pitch(RATE);

        assertThat(high).isGreaterThan(1.3 * low);
    }

    @Test
    void wordsPerMinute_twice_isAboutHalfAsLong() throws Exception {
        long slow = speak(SynthesisRequest.builder(ENGLISH, "en-us").wordsPerMinute(150)).millis(RATE);
        long fast = speak(SynthesisRequest.builder(ENGLISH, "en-us").wordsPerMinute(300)).millis(RATE);

        assertThat((double) slow / fast).isBetween(1.6, 2.5);
    }

    @Test
    void volume_half_isAboutHalfAsLoud() throws Exception {
        double full = speak(SynthesisRequest.builder(ENGLISH, "en-us")).loudness();
        double half = speak(SynthesisRequest.builder(ENGLISH, "en-us").volume(50)).loudness();

        assertThat(half / full).isBetween(0.4, 0.6);
    }

    @Test
    void settingsOfOneRequest_leaveNoTraceInTheNext() throws Exception {
        Recording before = speak(SynthesisRequest.builder(ENGLISH, "en-us"));
        for (int i = 0; i < 4; i++) {
            speak(SynthesisRequest.builder(ENGLISH, "en-us").variant("f1").wordsPerMinute(90).pitch(99).pitchRange(0)
                    .volume(10).wordGapMs(500));
        }
        Recording after = speak(SynthesisRequest.builder(ENGLISH, "en-us"));

        assertThat(after.millis(RATE)).isCloseTo(before.millis(RATE), within(60L));
        assertThat(after.loudness()).isCloseTo(before.loudness(), within(before.loudness() / 10));
    }

    @Test
    void events_tellWordsByCodePointAndTime() throws Exception {
        Recording speech = speak(SynthesisRequest.builder("😀 Hello there. Bye now.", "en-us"));

        List<SpeechEvent> words = speech.events().stream().filter(event -> event.kind() == SpeechEvent.Kind.WORD)
                .filter(event -> event.position() >= 2).toList();

        assertThat(words).extracting(SpeechEvent::position).containsExactly(2, 8, 15, 19);
        assertThat(words).extracting(SpeechEvent::length).containsExactly(5, 5, 3, 3);
        assertThat(words).extracting(SpeechEvent::millis).isSorted();
        assertThat(words.getLast().millis()).isLessThan(speech.millis(RATE));
    }

    @ParameterizedTest
    @CsvSource({"110, en-us", "147, cmn", "220, fr"})
    void constantPitch_isThatPitchThroughout(int hertz, String voice) throws Exception {
        Recording sung = speak(SynthesisRequest.builder("la la la la la, ma ma ma ma", voice).hertz(hertz));

        assertThat(sung.periodCents(RATE, hertz)).isBetween(-6.0, 6.0);
    }

    @Test
    void speechAfterAConstantPitch_hasItsMelodyAgain() throws Exception {
        double before = speak(SynthesisRequest.builder(ENGLISH, "en-us").variant("m3")).pitchSpread(RATE);
        for (int i = 0; i < 4; i++) {
            double sung = speak(SynthesisRequest.builder(ENGLISH, "en-us").variant("m3").hertz(110)).pitchSpread(RATE);
            assertThat(sung).isLessThan(1.05);
        }
        double after = speak(SynthesisRequest.builder(ENGLISH, "en-us").variant("m3")).pitchSpread(RATE);

        assertThat(after).isCloseTo(before, within(0.15)).isGreaterThan(1.15);
    }

    @Test
    void phonemes_askedFor_comeInOrderWithTheirTimes() throws Exception {
        Recording speech = speak(SynthesisRequest.builder("My river, my home.", "en-us").phonemes(true));

        assertThat(names(speech, SpeechEvent.Kind.PHONEME)).filteredOn(name -> !name.startsWith("_"))
                .containsExactly("m", "aI", "r", "I", "v", "3", "m", "aI", "h", "oU", "m");
        assertThat(names(speech, SpeechEvent.Kind.PRONUNCIATION)).hasSize(2).first().asString()
                .isEqualTo("m aI  r 'I v 3");
        assertThat(speech.events()).extracting(SpeechEvent::millis).isSorted();
        assertThat(speech.events().getLast().millis()).isBetween(speech.millis(RATE) / 2, speech.millis(RATE));
    }

    @Test
    void phonemes_ofHanzi_haveTonesInTheirPronunciation() throws Exception {
        Recording speech = speak(SynthesisRequest.builder("月亮", "cmn").phonemes(true));

        assertThat(names(speech, SpeechEvent.Kind.PHONEME)).filteredOn(name -> !name.startsWith("_"))
                .containsExactly("j", "yE", "l", "iA", "N");
        assertThat(names(speech, SpeechEvent.Kind.PRONUNCIATION)).singleElement().asString()
                .startsWith("j yE51 l 'iA11 N");
    }

    @Test
    void phonemes_notAskedFor_areNotTold() throws Exception {
        speak(SynthesisRequest.builder(ENGLISH, "en-us").phonemes(true));
        Recording speech = speak(SynthesisRequest.builder(ENGLISH, "en-us"));

        assertThat(names(speech, SpeechEvent.Kind.PHONEME)).isEmpty();
        assertThat(names(speech, SpeechEvent.Kind.PRONUNCIATION)).isEmpty();
    }

    private static List<String> names(Recording speech, SpeechEvent.Kind kind) {
        return speech.events().stream().filter(event -> event.kind() == kind).map(SpeechEvent::name).toList();
    }

    @Test
    void plainText_meansEveryCharacterAsItself() throws Exception {
        long spelled = speak(SynthesisRequest.builder("[[h@'loU]]", "en-us")).millis(RATE);
        long phonemes = speak(SynthesisRequest.builder("[[h@'loU]]", "en-us").form(TextForm.PHONEMES)).millis(RATE);
        long tag = speak(SynthesisRequest.builder("a <break time=\"9s\"/> b", "en-us")).millis(RATE);
        long pause = speak(SynthesisRequest.builder("<speak>a <break time=\"9s\"/> b</speak>", "en-us")
                .form(TextForm.SSML)).millis(RATE);

        assertThat(spelled).isGreaterThan(2 * phonemes);
        assertThat(tag).isLessThan(5000);
        assertThat(pause).isBetween(8500L, 11_000L);
    }

    @Test
    void nothingToSay_isNearlySilentAndShort() throws Exception {
        assertThat(speak(SynthesisRequest.builder("", "cmn")).millis(RATE)).isLessThan(100);
        assertThat(speak(SynthesisRequest.builder(" \n", "en-us")).millis(RATE)).isLessThan(100);
    }

    @Test
    void unknownVoiceOrVariant_isUnsupported() {
        assertThatThrownBy(() -> speak(SynthesisRequest.builder("hi", "atlantean"))).isInstanceOfSatisfying(
                MediaException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNSUPPORTED));
        assertThatThrownBy(() -> speak(SynthesisRequest.builder("hi", "en-us").variant("f77")))
                .isInstanceOfSatisfying(MediaException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNSUPPORTED))
                .hasMessageContaining("f77");
    }

    private Recording speak(SynthesisRequest.Builder request) throws Exception {
        Recording recording = new Recording();
        pool.synthesize(request.build(), recording);
        return recording;
    }
}

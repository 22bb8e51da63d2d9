package io.minimax4j.engine.offline.speech.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.offline.speech.colour.Colour;
import io.minimax4j.engine.offline.speech.language.Language;
import io.minimax4j.engine.speech.MadeVoice;
import io.minimax4j.engine.speech.SpeechVoice;
import io.minimax4j.engine.speech.VoiceShare;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MadeVoicesTest {
    private static final String KEPT = "offline-voice/1 speaker=f3 hertz=210.5 tract=1.05 pace=0.9 liveliness=1.2 "
            + "breath=0.25 loudness=-2 evenness=1 colour=1,2,3,4,5,6,7,8,9,10,11,-1,-2,-3,-4,-5,-6,-7,-8,-9,-10,-11 "
            + "accent=en-gb-scotland language=Chinese,Yue";

    private final Voices voices = new Voices();

    private static VoiceProfile imagined(String description) {
        return Imagination.imagine(description).cast().profile();
    }

    @Test
    void a_kept_text_is_read() {
        Cast cast = PortraitText.read(KEPT);
        VoiceProfile profile = cast.profile();
        assertThat(cast.language()).isEqualTo("Chinese,Yue");
        assertThat(profile.speaker()).isEqualTo(Speaker.F3);
        assertThat(profile.hertz()).isEqualTo(210.5);
        assertThat(profile.tract()).isEqualTo(1.05);
        assertThat(profile.pace()).isEqualTo(0.9);
        assertThat(profile.liveliness()).isEqualTo(1.2);
        assertThat(profile.timbre().breath()).isEqualTo(0.25);
        assertThat(profile.timbre().loudness()).isEqualTo(-2);
        assertThat(profile.timbre().evenness()).isEqualTo(1);
        assertThat(profile.timbre().colour().gain(21)).isEqualTo(-11);
        assertThat(profile.synthesizerVoice(Language.ENGLISH)).isEqualTo("en-gb-scotland");
        assertThat(profile.synthesizerVoice(Language.FRENCH)).isEqualTo("fr");
        assertThat(PortraitText.read(PortraitText.of(cast))).isEqualTo(cast);
    }

    @Test
    void a_text_that_is_not_of_this_edition_is_refused() {
        for (String text : List.of("", "x", "offline-voice/2 speaker=f3", KEPT.replace("voice/1", "voice/9"),
                KEPT + " pace=1",
                KEPT.replace("speaker=f3", "speaker=nobody"), KEPT.replace("hertz=210.5", "hertz=NaN"),
                KEPT.replace("hertz=210.5", "hertz=1e300"), KEPT.replace("1,2,3", "1,2"), KEPT.replace("pace=0.9 ", ""),
                KEPT.replace("accent=en-gb-scotland", "accent=../../etc/passwd"),
                KEPT.replace("Chinese,Yue", "Klingon"),
                KEPT + " ", KEPT.replace(" ", "\n"), "{\"hertz\":200}", KEPT.repeat(50), "offline-voice/1")) {
            assertThatExceptionOfType(ApiException.class).isThrownBy(() -> PortraitText.read(text)).satisfies(e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.INVALID_SAMPLE);
                assertThat(e.detail()).contains("make it again").doesNotContain("Klingon", "passwd", "nobody");
            });
        }
    }

    private Cast mix(Object... voicesAndWeights) {
        VoiceShare[] shares = new VoiceShare[voicesAndWeights.length / 2];
        for (int i = 0; i < shares.length; i++) {
            SpeechVoice voice = voicesAndWeights[2 * i] instanceof SpeechVoice made
                    ? made
                    : voices.find(voicesAndWeights[2 * i].toString()).orElseThrow();
            shares[i] = new VoiceShare(voice, (int) voicesAndWeights[2 * i + 1]);
        }
        return voices.cast(List.of(shares));
    }

    @Test
    void one_voice_is_itself() {
        assertThat(mix("female-shaonv", 7).profile())
                .isEqualTo(voices.profile(voices.find("female-shaonv").orElseThrow()));
    }

    @Test
    void weights_move_a_mix_from_one_voice_to_the_other() {
        double before = 0;
        for (int share : new int[]{1, 20, 50, 80, 99}) {
            VoiceProfile mixed = mix("English_ManWithDeepVoice", 100 - share, "lovely_girl", share).profile();
            assertThat(mixed.hertz()).isGreaterThan(before);
            before = mixed.hertz();
        }
        double man = mix("English_ManWithDeepVoice", 1).profile().hertz();
        double girl = mix("lovely_girl", 1).profile().hertz();
        assertThat(mix("English_ManWithDeepVoice", 50, "lovely_girl", 50).profile().hertz())
                .isCloseTo(Math.sqrt(man * girl), within(0.5));
    }

    @Test
    void the_colour_of_a_mix_lies_between_those_of_its_voices() {
        double[] one = SpeakerSound.levels(mix("English_ManWithDeepVoice", 1).profile());
        double[] other = SpeakerSound.levels(mix("lovely_girl", 1).profile());
        double[] mixed = SpeakerSound.levels(mix("English_ManWithDeepVoice", 60, "lovely_girl", 40).profile());
        double shift = mixed[5] - one[5] * 0.6 - other[5] * 0.4;
        for (int band = 0; band < mixed.length; band++) {
            assertThat(mixed[band] - shift).isCloseTo(one[band] * 0.6 + other[band] * 0.4, within(2.0));
        }
    }

    @Test
    void the_largest_share_tells_the_language() {
        assertThat(mix("female-shaonv", 30, "English_ManWithDeepVoice", 70).language()).isEqualTo("English");
        assertThat(mix("female-shaonv", 50, "English_ManWithDeepVoice", 50).language()).isEqualTo("Chinese (Mandarin)");
        assertThat(mix(new MadeVoice("mine", KEPT), 60, "English_ManWithDeepVoice", 40).language())
                .isEqualTo("Chinese,Yue");
    }

    @Test
    void gender_and_age_are_told_in_both_languages() {
        assertThat(imagined("a grandmother").speaker().isFemale()).isTrue();
        assertThat(imagined("a male teacher").speaker().isFemale()).isFalse();
        assertThat(imagined("一位年轻女性").speaker().isFemale()).isTrue();
        assertThat(imagined("慈祥的老爷爷").speaker().isFemale()).isFalse();
        assertThat(imagined("a monster").speaker().isFemale()).isFalse();
        assertThat(imagined("a little girl").hertz()).isGreaterThan(imagined("a teenage girl").hertz() + 20);
        assertThat(imagined("a teenage girl").hertz()).isGreaterThan(imagined("a middle-aged woman").hertz() + 20);
        assertThat(imagined("小女孩").hertz()).isGreaterThan(imagined("中年女性").hertz() + 50);
    }

    @Test
    void degrees_and_denials_count() {
        double plain = imagined("a man").hertz();
        double deep = imagined("a deep man").hertz();
        assertThat(imagined("a very deep man").hertz()).isLessThan(deep - 4);
        assertThat(imagined("a slightly deep man").hertz()).isBetween(deep + 2, plain);
        assertThat(imagined("a man, not too deep").hertz()).isGreaterThan(plain - 1);
        double fast = imagined("语速快的女性").pace();
        assertThat(imagined("语速非常快的女性").pace()).isGreaterThan(fast * 1.05);
        assertThat(imagined("语速略快的女性").pace()).isBetween(1.03, fast * 0.96);
        assertThat(imagined("语速不要太快的女性").pace()).isBetween(0.85, 1.0);
        assertThat(imagined("a woman who is not slow and very bright").pace()).isGreaterThan(1.02);
    }

    @Test
    void accents_and_languages_are_those_the_synthesizer_has() {
        assertThat(imagined("a British butler").synthesizerVoice(Language.ENGLISH)).isEqualTo("en");
        assertThat(imagined("英式口音的男士").synthesizerVoice(Language.ENGLISH)).isEqualTo("en");
        assertThat(Imagination.imagine("讲粤语的阿姨").cast().language()).isEqualTo("Chinese,Yue");
        assertThat(Imagination.imagine("a Japanese announcer").cast().language()).isEqualTo("Japanese");
        assertThat(Imagination.imagine("a woman with a French accent").cast().language()).isEmpty();
    }

    @Test
    void no_two_descriptions_are_one_voice() {
        Set<VoiceProfile> heard = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            assertThat(heard.add(imagined("a calm woman, number " + i))).isTrue();
        }
        assertThat(imagined("a calm woman")).isEqualTo(imagined(" A calm woman "));
    }

    @Test
    void every_description_makes_a_text_that_can_be_read() {
        for (String description : List.of(
                "an extremely deep very slow monster giant demon with a really dark hoarse voice",
                "极其尖细非常快的卡通精灵小女孩", "x", "whispering asmr woman", "机器人", "a robot")) {
            Cast cast = Imagination.imagine(description).cast();
            Cast read = PortraitText.read(PortraitText.of(cast));
            assertThat(read.profile().hertz()).isCloseTo(cast.profile().hertz(), within(0.01));
            assertThat(cast.profile().hertz()).isBetween(50.0, 500.0);
        }
    }

    @Test
    void a_levelled_colour_is_as_loud_as_none() {
        Colour colour = SpeakerSound.levelled(Colour.drawn(band -> 10), Speaker.F3, 1);
        assertThat(colour.gain(7)).isCloseTo(0, within(1e-9));
    }
}

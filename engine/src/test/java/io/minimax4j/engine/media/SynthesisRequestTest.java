package io.minimax4j.engine.media;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynthesisRequestTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "../etc/passwd", "a/b", "cmn+f2", "!v", "-x"})
    void voice_thatCouldBeAPathOrAnOption_isRefused(String voice) {
        assertThatThrownBy(() -> SynthesisRequest.builder("hi", voice).build()).hasMessageContaining("voice name");
        assertThatThrownBy(() -> SynthesisRequest.builder("hi", "en-us").variant("x/" + voice).build())
                .hasMessageContaining("variant name");
    }

    @Test
    void text_withNul_isRefused() {
        assertThatThrownBy(() -> SynthesisRequest.builder("a\0b", "en-us").build()).hasMessageContaining("NUL");
    }

    @Test
    void text_tooLong_isRefused() {
        String longest = "a".repeat(SynthesisRequest.MAX_TEXT);

        assertThatCode(() -> SynthesisRequest.builder(longest, "en-us").build()).doesNotThrowAnyException();
        assertThatThrownBy(() -> SynthesisRequest.builder(longest + "a", "en-us").build())
                .hasMessageContaining("longer than 100000");
    }

    @Test
    void values_outsideTheirRange_areRefusedByName() {
        SynthesisRequest.Builder builder = SynthesisRequest.builder("hi", "en-us");

        assertThatThrownBy(builder.wordsPerMinute(79)::build).hasMessage("wordsPerMinute 79 is outside 80..450");
        assertThatThrownBy(builder.wordsPerMinute(175).pitch(100)::build).hasMessage("pitch 100 is outside 0..99");
        assertThatThrownBy(builder.pitch(50).volume(201)::build).hasMessage("volume 201 is outside 0..200");
    }

    @Test
    void hertz_beyondWhatAVoiceHas_isRefused() {
        SynthesisRequest.Builder builder = SynthesisRequest.builder("hi", "en-us");

        assertThatCode(builder.hertz(0)::build).doesNotThrowAnyException();
        assertThatThrownBy(builder.hertz(39)::build).hasMessage("hertz 39 is outside 40..1000");
        assertThatThrownBy(builder.hertz(1001)::build).hasMessage("hertz 1001 is outside 40..1000");
    }
}

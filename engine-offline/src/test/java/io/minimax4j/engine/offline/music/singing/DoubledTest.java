package io.minimax4j.engine.offline.music.singing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DoubledTest {
    @Test
    void tone_isTheSameToneBetweenItsSamples() {
        float[] tone = new float[400];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) Math.sin(2 * Math.PI * 6000 * i / 22_050);
        }

        for (int half = 100; half < 700; half++) {
            assertThat(Doubled.at(tone, half)).isCloseTo((float) Math.sin(2 * Math.PI * 6000 * half / 44_100),
                    within(0.01f));
        }
        assertThat(Doubled.at(tone, -40)).isZero();
        assertThat(Doubled.at(tone, 900)).isZero();
    }
}

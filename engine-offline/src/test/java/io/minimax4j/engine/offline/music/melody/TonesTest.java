package io.minimax4j.engine.offline.music.melody;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.offline.music.singing.SungLine;
import io.minimax4j.engine.offline.music.singing.Syllable;
import java.util.List;
import org.junit.jupiter.api.Test;

class TonesTest {
    private static Syllable tone(int tone) {
        return new Syllable("字", tone, 0.5, true);
    }

    private static int mandarin(int from, int to) {
        return Tones.MANDARIN.movement(tone(from), tone(to));
    }

    @Test
    void speechMovesWhereBothEndsOfATonePoint() {
        assertThat(mandarin(1, 3)).isEqualTo(-1);
        assertThat(mandarin(3, 1)).isEqualTo(1);
        assertThat(mandarin(1, 2)).isEqualTo(-1);
        assertThat(mandarin(4, 1)).isEqualTo(1);
        assertThat(mandarin(4, 3)).isEqualTo(-1);
        assertThat(mandarin(3, 5)).isEqualTo(1);
        assertThat(mandarin(1, 5)).isEqualTo(-1);
    }

    @Test
    void equalTonesAndThoseThatCross_areFree() {
        assertThat(mandarin(1, 1)).isZero();
        assertThat(mandarin(2, 4)).isZero();
        assertThat(mandarin(4, 2)).isZero();
        assertThat(mandarin(0, 3)).isZero();
    }

    @Test
    void aSixthTone_isCantonese() {
        assertThat(Tones.of(List.of(new SungLine("一二", List.of(tone(1), tone(6)))))).isEqualTo(Tones.CANTONESE);
        assertThat(Tones.of(List.of(new SungLine("一二", List.of(tone(1), tone(5)))))).isEqualTo(Tones.MANDARIN);
    }
}

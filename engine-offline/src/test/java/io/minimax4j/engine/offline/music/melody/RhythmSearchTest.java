package io.minimax4j.engine.offline.music.melody;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Tempo;
import io.minimax4j.engine.offline.music.singing.Syllable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RhythmSearchTest {
    private static final Tempo TEMPO = new Tempo(100, Metre.FOUR_FOUR, 0.5);
    private static final int TWO_BARS = 3840;

    /** A letter for each syllable: capitals are stressed. */
    private static List<Syllable> spoken(String letters) {
        return letters.chars().mapToObj(letter -> new Syllable(Character.toString(letter), 0,
                Character.isUpperCase(letter) ? 1 : 0.1, true)).toList();
    }

    private static int[] ticks(int upbeat, String letters, String... cell) {
        RhythmSearch.Room room = new RhythmSearch.Room(0, upbeat, 3500, 0.3);
        return new RhythmSearch(TEMPO, Cell.of(List.of(cell), TWO_BARS), room, spoken(letters)).ticks();
    }

    @Test
    void wordsThatFitACell_haveItsRhythm() {
        assertThat(ticks(0, "AbCdE", "x.x.x.x.", "x.......")).containsExactly(0, 480, 960, 1440, 1920);
    }

    @Test
    void aLineWithoutAnyStress_hasTheRhythmOfItsCell() {
        assertThat(ticks(0, "abcde", "x.x.x.x.", "x.......")).containsExactly(0, 480, 960, 1440, 1920);
    }

    @Test
    void aLightBeginning_isAnUpbeat() {
        assertThat(ticks(240, "aBcDeF", "x.x.x.x.", "x.......")[0]).isEqualTo(-240);
    }

    @Test
    void moreSyllablesThanACellHas_fillItUp() {
        int[] ticks = ticks(0, "AbCdEfGhI", "x.x.x.x.", "x.......");

        assertThat(ticks).hasSize(9).isSorted().doesNotHaveDuplicates().contains(0, 480, 960, 1440);
    }

    @Test
    void moreSyllablesThanThereArePlaces_areSpreadEvenly() {
        int[] ticks = ticks(0, Stream.generate(() -> "a").limit(40).reduce("", String::concat), "x.x.x.x.", "x...x...");

        assertThat(ticks).hasSize(40).isSorted().doesNotHaveDuplicates().startsWith(0);
        assertThat(ticks[39]).isLessThan(3500);
    }

    @Test
    void swing_delaysTheSecondHalfOfABeatOnly() {
        Tempo swung = new Tempo(100, Metre.FOUR_FOUR, 0.65);

        assertThat(Swing.sounding(swung, 480)).isEqualTo(480);
        assertThat(Swing.sounding(swung, 720)).isEqualTo(792);
        assertThat(Swing.sounding(swung, 600)).isEqualTo(636);
        assertThat(Swing.sounding(swung, -240)).isEqualTo(-168);
        assertThat(Swing.sounding(new Tempo(100, Metre.SIX_EIGHT, 0.65), 720)).isEqualTo(720);
    }
}

package io.minimax4j.engine.offline.music.melody;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.offline.music.melody.PitchSearch.Slot;
import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Chord.Quality;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;

class PitchSearchTest {
    private static final Key C_MAJOR = new Key(0, Mode.MAJOR);
    private static final Chord C = Chord.of(0, Quality.MAJOR);
    private static final Chord G = Chord.of(7, Quality.MAJOR);

    private static Slot slot(Chord chord, double accent, double target) {
        return new Slot(chord, accent, target, 0, 0, false);
    }

    private static int[] found(Key key, Slot... slots) {
        return new PitchSearch(key, 57, 74, false, 0.2).pitches(List.of(slots));
    }

    @Test
    void betweenChordTones_aMelodyPasses() {
        assertThat(found(C_MAJOR, slot(C, 1, 60), slot(C, 0.3, 62), slot(C, 1, 64))).containsExactly(60, 62, 64);
    }

    @Test
    void onAStrongBeat_theChordWinsOverTheMotif() {
        assertThat(found(C_MAJOR, slot(C, 1, 65), slot(G, 1, 65))).satisfies(pitches -> {
            assertThat(C.has(pitches[0])).isTrue();
            assertThat(G.has(pitches[1])).isTrue();
        });
    }

    @Test
    void speechThatFalls_isNotSungUpwards() {
        Slot falling = new Slot(C, 0.3, 67, -1, 0, false);

        assertThat(found(C_MAJOR, slot(C, 1, 64), falling)).satisfies(pitches -> assertThat(pitches[1])
                .isLessThanOrEqualTo(pitches[0]));
    }

    @Test
    void aLineThatCloses_findsItsTonic() {
        Slot last = new Slot(C, 1.2, 62, 0, 1, false);

        assertThat(found(C_MAJOR, slot(G, 1, 67), slot(G, 0.3, 65), last)[2]).isEqualTo(60);
    }

    @Test
    void aNoteThatTheChordAlters_isAvoided() {
        Chord a7 = Chord.of(9, Quality.DOMINANT7);

        assertThat(found(C_MAJOR, slot(a7, 0.3, 72))[0] % 12).isNotZero();
    }

    @Test
    void powerChords_haveTheThirdOfTheirKey() {
        assertThat(PitchSearch.classes(Chord.of(0, Quality.POWER), C_MAJOR)).isEqualTo(0b10010001);
        assertThat(PitchSearch.classes(Chord.of(9, Quality.POWER), C_MAJOR)).isEqualTo(0b1000010001);
    }
}

package io.minimax4j.engine.offline.music.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Chord.Quality;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressionTest {
    private static final Key D_MAJOR = new Key(2, Mode.MAJOR);

    @Test
    void degrees_areChordsInAKey() {
        assertThat(Degree.read("I").chord(D_MAJOR)).isEqualTo(Chord.of(2, Quality.MAJOR));
        assertThat(Degree.read("ii7").chord(D_MAJOR)).isEqualTo(Chord.of(4, Quality.MINOR7));
        assertThat(Degree.read("bVII").chord(D_MAJOR)).isEqualTo(Chord.of(0, Quality.MAJOR));
        assertThat(Degree.read("V/7").chord(D_MAJOR)).isEqualTo(new Chord(9, Quality.MAJOR, 1));
        assertThat(Degree.read("iih7").chord(D_MAJOR)).isEqualTo(Chord.of(4, Quality.HALF_DIMINISHED));
        assertThat(Degree.read("Imaj9").chord(D_MAJOR)).isEqualTo(Chord.of(2, Quality.MAJOR9));
    }

    @Test
    void modes_keepTheirColour() {
        assertThat(Degree.read("V").chord(new Key(0, Mode.MIXOLYDIAN))).isEqualTo(Chord.of(10, Quality.MAJOR));
        assertThat(Degree.read("iv").chord(new Key(0, Mode.DORIAN))).isEqualTo(Chord.of(5, Quality.MAJOR));
        assertThat(Degree.read("iv").chord(new Key(0, Mode.MINOR))).isEqualTo(Chord.of(5, Quality.MINOR));
    }

    @Test
    void whatIsNoDegree_isRefused() {
        for (String wrong : List.of("", "H", "VIII", "Imaj11", "iimaj7", "V/9")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> Degree.read(wrong));
        }
    }

    @Test
    void fill_endsWithWholeRounds_andArriveWithTheLastBars() {
        Progression progression = Progression.read("I | V | vi | IV V");

        assertThat(roots(progression.fill(6))).containsExactly(0, 7, 0, 7, 9, 5);
        assertThat(roots(progression.arrive(2))).containsExactly(9, 5);
        assertThat(progression.last()).hasSize(2);
    }

    private static List<Integer> roots(List<List<Degree>> bars) {
        return bars.stream().map(bar -> bar.getFirst().above()).toList();
    }
}

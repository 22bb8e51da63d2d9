package io.minimax4j.engine.offline.music.hearing;

import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.ArrayList;
import java.util.List;

/**
 * The chords, by half bars of four beats and whole bars of three.
 *
 * <p>Implementation note: each span of time is likened to the tones of major and minor chords; the way through all spans is the one
 * that is most alike, where a change costs, less so at the start of a bar, and chords outside of the key cost a little.
 */
final class ChordTrack {
    private static final int CHORDS = 24;
    private static final double CHANGE = 0.22;
    private static final double CHANGE_WITHIN = 0.4;
    private static final double OUTSIDE = 0.12;
    private static final double ROOT = 0.3;

    private final Bars bars;
    private final Key key;
    private final int beats;
    private final double[][] alike;

    private ChordTrack(Chroma chroma, Bars bars, Key key) {
        this.bars = bars;
        this.key = key;
        this.beats = bars.metre().beats() == 3 ? 3 : 2;
        this.alike = new double[bars.beats().length / beats][];
        for (int span = 0; span < alike.length; span++) {
            double from = bars.at(span * beats);
            double to = bars.at((span + 1) * beats);
            alike[span] = alike(Chroma.over(chroma.classes(), from, to), Chroma.over(chroma.roots(), from, to));
        }
    }

    static List<Hearing.Harmony> of(Chroma chroma, Bars bars, Key key) {
        return new ChordTrack(chroma, bars, key).harmonies();
    }

    private static Chord chord(int index) {
        return Chord.of(index % 12, index < 12 ? Chord.Quality.MAJOR : Chord.Quality.MINOR);
    }

    private double[] alike(double[] classes, double[] roots) {
        double[] alike = new double[CHORDS];
        for (int index = 0; index < CHORDS; index++) {
            Chord chord = chord(index);
            double[] template = new double[12];
            boolean inside = true;
            for (int each : chord.pitchClasses()) {
                template[each] = 1;
                inside &= key.has(each);
            }
            boolean dominant = key.mode().minor() && index == (key.tonic() + 7) % 12;
            alike[index] = Chroma.likeness(classes, template) + ROOT * roots[chord.root()]
                    - (inside || dominant ? 0 : OUTSIDE);
        }
        return alike;
    }

    private List<Hearing.Harmony> harmonies() {
        int[] path = path();
        List<Hearing.Harmony> harmonies = new ArrayList<>();
        int length = beats * Tempo.QUARTER;
        for (int span = 0; span < path.length; span++) {
            Hearing.Harmony here = new Hearing.Harmony(span * length, length, chord(path[span]),
                    certainty(span, path[span]));
            boolean within = span * beats % bars.metre().beats() != 0;
            if (within && harmonies.getLast().chord().equals(here.chord())) {
                Hearing.Harmony last = harmonies.removeLast();
                here = new Hearing.Harmony(last.tick(), last.length() + length, last.chord(),
                        (last.certainty() + here.certainty()) / 2);
            }
            harmonies.add(here);
        }
        return harmonies;
    }

    /** A chord all of whose tones are there and nothing else is certain; one that is not unlike any other is not. */
    private double certainty(int span, int index) {
        return Math.clamp(alike[span][index] / (1 + ROOT), 0, 1);
    }

    private int[] path() {
        int[][] before = new int[alike.length][CHORDS];
        double[] gained = alike[0].clone();
        for (int span = 1; span < alike.length; span++) {
            double cost = span * beats % bars.metre().beats() == 0 ? CHANGE : CHANGE_WITHIN;
            int best = best(gained);
            double[] now = new double[CHORDS];
            for (int index = 0; index < CHORDS; index++) {
                boolean stays = gained[index] >= gained[best] - cost;
                before[span][index] = stays ? index : best;
                now[index] = alike[span][index] + (stays ? gained[index] : gained[best] - cost);
            }
            gained = now;
        }
        int[] path = new int[alike.length];
        int index = best(gained);
        for (int span = alike.length - 1; span >= 0; span--) {
            path[span] = index;
            index = before[span][index];
        }
        return path;
    }

    private static int best(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }
}

package io.minimax4j.engine.offline.music.cover;

import io.minimax4j.engine.offline.music.hearing.Hearing;
import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Chord.Quality;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.ArrayList;
import java.util.List;

/**
 * The chords of a cover: those that were heard, coloured as the style does. Where none was heard clearly, the one before goes on, or the
 * first chord of the key. Parts of the same material and length have the chords of the one in which they were heard most clearly.
 */
final class Harmonies {
    private static final double CLEAR = 0.3;

    private final Hearing heard;
    private final Style style;
    private final Tempo tempo;
    private final List<Stretch> stretches;

    Harmonies(Hearing heard, Style style, Tempo tempo, List<Stretch> stretches) {
        this.heard = heard;
        this.style = style;
        this.tempo = tempo;
        this.stretches = stretches;
    }

    /** Of a stretch; the last bar of the song has the first chord of the key. */
    List<Section.ChordSpan> of(int index) {
        Stretch stretch = stretches.get(index);
        Stretch model = model(stretch);
        int bar = tempo.ticksPerBar();
        int start = stretch.firstBar() * bar;
        int end = stretch.lastBar() * bar;
        boolean last = index + 1 == stretches.size();
        int moved = (stretch.firstBar() - model.firstBar()) * bar;
        List<Section.ChordSpan> spans = new ArrayList<>();
        Chord before = coloured(tonic());
        for (Hearing.Harmony harmony : heard.harmonies()) {
            int from = Math.max(start, harmony.tick() + moved);
            int to = Math.min(last ? end - bar : end, harmony.end() + moved);
            if (from >= to) {
                continue;
            }
            Chord chord = harmony.certainty() < CLEAR ? before : coloured(harmony.chord());
            add(spans, from, to - from, chord);
            before = chord;
        }
        int done = spans.isEmpty() ? start : spans.getLast().tick() + spans.getLast().length();
        int closing = last ? Math.max(start, end - bar) : end;
        if (done < closing) {
            add(spans, done, closing - done, before);
        }
        if (closing < end) {
            spans.add(new Section.ChordSpan(closing, end - closing, tonic()));
        }
        return spans;
    }

    private Stretch model(Stretch of) {
        Stretch best = of;
        for (Stretch other : stretches) {
            boolean same = other.kind() == of.kind() && other.material() == of.material() && other.bars() == of.bars();
            best = same && other.certainty() > best.certainty() ? other : best;
        }
        return best;
    }

    /** Chords go on over bar lines as spans of one bar at most, so that every bar may be struck anew. */
    private void add(List<Section.ChordSpan> spans, int from, int length, Chord chord) {
        int at = from;
        while (at < from + length) {
            int next = Math.min(from + length, (at / tempo.ticksPerBar() + 1) * tempo.ticksPerBar());
            spans.add(new Section.ChordSpan(at, next - at, chord));
            at = next;
        }
    }

    private Chord tonic() {
        Key key = heard.key();
        return Chord.of(key.tonic(), key.mode().minor() ? Quality.MINOR : Quality.MAJOR);
    }

    private Chord coloured(Chord chord) {
        boolean sevenths = switch (style) {
            case JAZZ, BOSSA_NOVA, LOFI, RNB -> true;
            default -> false;
        };
        boolean blue = style == Style.BLUES || style == Style.FUNK;
        boolean dominant = chord.quality() == Quality.MAJOR && chord.root() == (heard.key().tonic() + 7) % 12;
        if (sevenths && chord.quality() == Quality.MINOR || style == Style.FUNK && chord.quality() == Quality.MINOR) {
            return new Chord(chord.root(), Quality.MINOR7, chord.bass());
        }
        if ((sevenths && dominant || blue) && chord.quality() == Quality.MAJOR) {
            return new Chord(chord.root(), Quality.DOMINANT7, chord.bass());
        }
        if (sevenths && chord.quality() == Quality.MAJOR) {
            return new Chord(chord.root(), Quality.MAJOR7, chord.bass());
        }
        return chord;
    }
}

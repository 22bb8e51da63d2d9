package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.engine.offline.music.score.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The chords and keys of a whole song by their ticks, where neighbours that are the same chord are one. */
final class Harmony {
    private final NavigableMap<Integer, Chord> chords = new TreeMap<>();
    private final NavigableMap<Integer, Key> keys = new TreeMap<>();
    private final int end;

    Harmony(Form form) {
        end = form.ticks();
        keys.put(0, form.brief().key());
        for (Section section : form.sections()) {
            keys.put(form.start(section), section.key());
            for (Section.ChordSpan span : section.chords()) {
                chords.put(span.tick(), span.chord());
            }
        }
        if (chords.isEmpty()) {
            throw new IllegalArgumentException("a form without chords");
        }
        List<Integer> repeats = new ArrayList<>();
        chords.forEach((tick, chord) -> {
            var before = chords.lowerEntry(tick);
            if (before != null && before.getValue().equals(chord)) {
                repeats.add(tick);
            }
        });
        repeats.forEach(chords::remove);
    }

    Chord at(int tick) {
        var entry = chords.floorEntry(tick);
        return entry == null ? chords.firstEntry().getValue() : entry.getValue();
    }

    /** Whether another chord begins at exactly that tick. */
    boolean changes(int tick) {
        return chords.containsKey(tick);
    }

    /** When the chord that sounds at a tick gives way to another, or the song ends. */
    int until(int tick) {
        Integer next = chords.higherKey(tick);
        return next == null ? end : next;
    }

    Key key(int tick) {
        return keys.floorEntry(Math.max(0, tick)).getValue();
    }

    /** The pitches of the key at a tick within two bounds, from the lowest; of five steps an octave where asked for. */
    List<Integer> scale(int tick, int low, int high, boolean pentatonic) {
        Key key = key(tick);
        Key wanted = pentatonic ? new Key(key.tonic(), key.mode().minor() ? Mode.YU : Mode.GONG) : key;
        List<Integer> pitches = new ArrayList<>();
        for (int pitch = low; pitch <= high; pitch++) {
            if (wanted.has(pitch)) {
                pitches.add(pitch);
            }
        }
        return pitches;
    }
}

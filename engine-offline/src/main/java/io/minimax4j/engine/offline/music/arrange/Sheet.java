package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Note;
import io.minimax4j.engine.offline.music.score.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The notes of a chair while they are written, and the order that is made of them at the end. */
final class Sheet {
    private static final int SHORTEST = 24;

    private final Chair chair;
    private final Feel feel;
    private final int end;
    private final List<Note> notes = new ArrayList<>();

    Sheet(Chair chair, Form form, Feel feel) {
        this.chair = chair;
        this.feel = feel;
        this.end = form.ticks();
    }

    Chair chair() {
        return chair;
    }

    Feel feel() {
        return feel;
    }

    /**
     * Writes a note where it will sound, with the little inexactness of hands.
     *
     * @param tick as written, from 0
     * @param until as written
     * @param strength 0 to 1
     */
    void play(int tick, int until, int pitch, double strength) {
        play(tick, until, pitch, strength, 0);
    }

    /** @param late ticks after the written one, such as those of a strum */
    void play(int tick, int until, int pitch, double strength, int late) {
        int from = feel.swung(tick) + late + feel.sway();
        put(from, feel.swung(until), pitch, strength * feel.touch());
    }

    /** Writes a note exactly there, cut to the song and to the compass of the instrument. */
    void put(int tick, int until, int pitch, double strength) {
        int from = Math.max(0, tick);
        int to = Math.min(end, Math.max(until, from + SHORTEST));
        if (to > from) {
            notes.add(new Note(from, to - from, folded(pitch),
                    Math.clamp(Math.round(127 * strength), 1, 127)));
        }
    }

    private int folded(int pitch) {
        int inside = pitch;
        while (inside > chair.instrument().highest()) {
            inside -= 12;
        }
        while (inside < chair.instrument().lowest()) {
            inside += 12;
        }
        return Math.clamp(inside, chair.instrument().lowest(), chair.instrument().highest());
    }

    boolean empty() {
        return notes.isEmpty();
    }

    /** Everything in order; where a pitch is struck again, its former note ends. */
    Part part() {
        List<Note> sorted = new ArrayList<>(notes);
        sorted.sort(Comparator.comparingInt(Note::tick).thenComparingInt(Note::pitch)
                .thenComparingInt(Note::velocity).thenComparingInt(Note::length));
        List<Note> clean = new ArrayList<>();
        Map<Integer, Integer> last = new HashMap<>();
        for (Note note : sorted) {
            Integer before = last.get(note.pitch());
            if (before != null && clean.get(before).end() > note.tick()) {
                Note former = clean.get(before);
                if (note.tick() - former.tick() < SHORTEST) {
                    clean.set(before, new Note(former.tick(), Math.max(former.end(), note.end()) - former.tick(),
                            note.pitch(), Math.max(former.velocity(), note.velocity())));
                    continue;
                }
                clean.set(before,
                        new Note(former.tick(), note.tick() - former.tick(), former.pitch(), former.velocity()));
            }
            last.put(note.pitch(), clean.size());
            clean.add(note);
        }
        return new Part(chair.role(), chair.instrument(), chair.pan(), chair.room(), clean);
    }
}

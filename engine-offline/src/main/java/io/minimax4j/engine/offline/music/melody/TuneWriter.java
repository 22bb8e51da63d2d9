package io.minimax4j.engine.offline.music.melody;

import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Note;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.SungNote;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Writes what an instrument plays as a tune: whole sections without words, and short answers where singers breathe long. */
final class TuneWriter {
    static final int LOWEST = 60;
    static final int HIGHEST = 84;
    private static final int MIDDLE = 71;

    private final Form form;

    TuneWriter(Form form) {
        this.form = form;
    }

    /** @param strain what the tune is made of */
    List<Note> section(Section section, Strain strain) {
        int bar = form.tempo().ticksPerBar();
        boolean ends = section == form.sections().getLast();
        int bars = section.bars() - (ends ? 1 : 0);
        int unit = Math.min(bars, form.tempo().seconds(bar) < 1.2 ? 4 : form.tempo().seconds(bar) > 3.4 ? 1 : 2);
        List<Note> notes = new ArrayList<>();
        int number = 0;
        for (int first = 0; first < bars; first += unit) {
            int length = Math.min(unit, bars - first);
            int start = form.start(section) + first * bar;
            notes.addAll(phrase(section, strain, number++, start, length * bar));
        }
        if (ends) {
            notes.add(last(section));
        }
        return notes;
    }

    private List<Note> phrase(Section section, Strain strain, int number, int start, int length) {
        Cell cell = strain.cell(length);
        List<Integer> places = places(section, strain, cell, number);
        int end = start + length - (section.kind() == SectionKind.SOLO ? 0 : Tempo.EIGHTH);
        List<int[]> spans = new ArrayList<>();
        for (int index = 0; index < places.size(); index++) {
            int from = start + places.get(index) * cell.step();
            int to = index + 1 < places.size() ? start + places.get(index + 1) * cell.step() : end;
            if (to > from) {
                spans.add(new int[]{from, to});
            }
        }
        return notes(section, spans, strain, number, start, length, 62 + (int) (36 * section.energy()));
    }

    /** Solos fill the rhythm up. */
    private List<Integer> places(Section section, Strain strain, Cell cell, int number) {
        SplittableRandom random = strain.random(300 + number);
        boolean solo = section.kind() == SectionKind.SOLO;
        double filling = !solo ? 0 : number % 2 == 0 ? 0.45 : 0.7;
        boolean fine = form.tempo().seconds(cell.step()) >= 0.11;
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < cell.places() - 1; place++) {
            boolean extra = (place % 2 == 0 || fine && number % 4 == 3) && random.nextDouble() < filling;
            if (cell.has(place) || extra) {
                places.add(place);
            }
        }
        return places;
    }

    private List<Note> notes(Section section, List<int[]> spans, Strain strain, int number, int start, int length,
            int velocity) {
        if (spans.isEmpty()) {
            return List.of();
        }
        int lift = Register.lift(form, section);
        List<PitchSearch.Slot> slots = new ArrayList<>();
        for (int[] span : spans) {
            double accent = Accent.at(form.tempo().metre(), span[0]);
            Chord chord = section.chordAt(accent < Accent.BEAT ? (span[0] + span[1]) / 2 : span[0]).transposed(-lift);
            boolean last = span == spans.getLast();
            double place = (span[0] - start) / (double) length;
            slots.add(new PitchSearch.Slot(chord, last ? 1.1 : accent,
                    strain.centre(MIDDLE, HIGHEST - lift) + strain.height(number, place), 0, 0, false));
        }
        int[] pitches = new PitchSearch(form.sections().getFirst().key(), LOWEST, HIGHEST - lift,
                form.brief().style() == Style.CHINESE, 0.2).pitches(slots);
        List<Note> notes = new ArrayList<>();
        for (int index = 0; index < pitches.length; index++) {
            int from = Swing.sounding(form.tempo(), spans.get(index)[0]);
            int to = Swing.sounding(form.tempo(), spans.get(index)[1]);
            int accent = (int) (12 * (Accent.at(form.tempo().metre(), spans.get(index)[0]) - 0.5));
            notes.add(new Note(from, Math.max(1, to - from), pitches[index] + lift,
                    Math.clamp(velocity + accent, 20, 120)));
        }
        return notes;
    }

    /** The tonic over the final chord. */
    private Note last(Section section) {
        int bar = form.tempo().ticksPerBar();
        int pitch = LOWEST + Math.floorMod(section.key().tonic() - LOWEST, 12);
        return new Note(form.end(section) - bar, bar, pitch < 66 ? pitch + 12 : pitch,
                50 + (int) (30 * section.energy()));
    }

    /** What is played between the lines of a section, where they leave half a bar or more. */
    List<Note> answers(Section section, List<SungNote> lead, Strain strain) {
        List<Note> notes = new ArrayList<>();
        for (int index = 0; index < lead.size(); index++) {
            boolean breath = index == lead.size() - 1 || lead.get(index + 1).line() != lead.get(index).line();
            if (breath) {
                int from = lead.get(index).end();
                int to = index == lead.size() - 1 ? words(section) : lead.get(index + 1).tick();
                notes.addAll(answer(section, from, to, strain, index));
            }
        }
        return notes;
    }

    /** Where the words of a section are over: the ending is for the last chord. */
    private int words(Section section) {
        return form.end(section) - (section == form.sections().getLast() ? form.tempo().ticksPerBar() : 0);
    }

    private List<Note> answer(Section section, int from, int to, Strain strain, int place) {
        int step = form.tempo().seconds(Tempo.EIGHTH) < 0.17 ? Tempo.QUARTER : Tempo.EIGHTH;
        int first = Math.ceilDiv(from + Tempo.EIGHTH / 2, step) * step;
        int last = (to - Tempo.EIGHTH) / step * step;
        SplittableRandom random = strain.random(500 + place);
        int beats = (last - first) / Tempo.QUARTER;
        if (beats < 2 || random.nextDouble() > eloquence() * (beats > 4 ? 2 : 1)) {
            return List.of();
        }
        List<int[]> spans = new ArrayList<>();
        int at = first;
        while (at < last && spans.size() < 10) {
            int length = step * (random.nextInt(3) == 0 ? 2 : 1);
            spans.add(new int[]{at, Math.min(last, at + length)});
            at += length;
        }
        return notes(section, spans, strain, place % 4, first, Math.max(1, last - first),
                48 + (int) (26 * section.energy()));
    }

    /** How often a style answers its singer. */
    private double eloquence() {
        return switch (form.brief().style()) {
            case BLUES -> 0.9;
            case JAZZ, COUNTRY, CHINESE, BOSSA_NOVA -> 0.6;
            case POP, BALLAD, FOLK, RNB, FUNK, ROCK, CLASSICAL, REGGAE -> 0.4;
            case METAL, HIP_HOP, AMBIENT, ELECTRONIC, LOFI -> 0.2;
        };
    }
}

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
    /**
     * A line that is played.
     *
     * @param number among those of its section, which says what motif it has
     * @param tick where it begins
     * @param velocity of its plain notes
     */
    private record Line(Section section, Strain strain, int number, int tick, int length, int velocity) {}

    /** A note without a pitch, straight. */
    private record Span(int from, int to) {}

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
            int velocity = 62 + (int) (36 * section.energy());
            notes.addAll(phrase(new Line(section, strain, number++, start, length * bar, velocity)));
        }
        if (ends) {
            notes.add(last(section));
        }
        return notes;
    }

    private List<Note> phrase(Line line) {
        Cell cell = line.strain().cell(line.length());
        List<Integer> places = places(line, cell);
        int end = line.tick() + line.length() - (line.section().kind() == SectionKind.SOLO ? 0 : Tempo.EIGHTH);
        List<Span> spans = new ArrayList<>();
        for (int index = 0; index < places.size(); index++) {
            int from = line.tick() + places.get(index) * cell.step();
            int to = index + 1 < places.size() ? line.tick() + places.get(index + 1) * cell.step() : end;
            if (to > from) {
                spans.add(new Span(from, to));
            }
        }
        return notes(line, spans);
    }

    /** Solos fill the rhythm up, and what comes again gets a few more notes each time. */
    private List<Integer> places(Line line, Cell cell) {
        int time = time(line.section());
        SplittableRandom random = line.strain().random(300 + line.number() + 50 * time);
        boolean solo = line.section().kind() == SectionKind.SOLO;
        double filling = !solo ? Math.min(0.3, 0.12 * time) : line.number() % 2 == 0 ? 0.45 : 0.7;
        boolean fine = form.tempo().seconds(cell.step()) >= 0.11;
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < cell.places() - 1; place++) {
            boolean extra = (place % 2 == 0 || solo && fine && line.number() % 4 == 3) && random.nextDouble() < filling;
            if (cell.has(place) || extra) {
                places.add(place);
            }
        }
        return places;
    }

    /** How often its material was played before. */
    private int time(Section section) {
        return (int) form.sections().stream().takeWhile(each -> each != section)
                .filter(each -> !each.sung() && each.kind() == section.kind() && each.material() == section.material())
                .count();
    }

    private List<Note> notes(Line line, List<Span> spans) {
        if (spans.isEmpty()) {
            return List.of();
        }
        int lift = Register.lift(form, line.section());
        List<PitchSearch.Slot> slots = spans.stream().map(span -> slot(line, span, span == spans.getLast(), lift))
                .toList();
        int[] pitches = new PitchSearch(form.sections().getFirst().key(), LOWEST, HIGHEST - lift,
                form.brief().style() == Style.CHINESE, 0.2).pitches(slots);
        List<Note> notes = new ArrayList<>();
        for (int index = 0; index < pitches.length; index++) {
            Span span = spans.get(index);
            int from = Swing.sounding(form.tempo(), span.from());
            int to = Swing.sounding(form.tempo(), span.to());
            int accent = (int) (12 * (Accent.at(form.tempo().metre(), span.from()) - 0.5));
            notes.add(new Note(from, Math.max(1, to - from), pitches[index] + lift,
                    Math.clamp(line.velocity() + accent, 20, 120)));
        }
        return notes;
    }

    private PitchSearch.Slot slot(Line line, Span span, boolean last, int lift) {
        double accent = Accent.at(form.tempo().metre(), span.from());
        int heard = accent < Accent.BEAT ? (span.from() + span.to()) / 2 : span.from();
        double place = (span.from() - line.tick()) / (double) line.length();
        double target = line.strain().centre(MIDDLE, HIGHEST - lift) + line.strain().height(line.number(), place);
        Chord chord = line.section().chordAt(heard).transposed(-lift);
        int tonic = form.sections().getFirst().key().tonic();
        boolean home = last && line.number() % 4 == 3 && chord.has(tonic);
        return new PitchSearch.Slot(chord, last ? 1.1 : accent, target, 0, home ? 1 << tonic : 0, false);
    }

    /** The tonic over the final chord. */
    private Note last(Section section) {
        int bar = form.tempo().ticksPerBar();
        int pitch = LOWEST + Math.floorMod(section.key().tonic() - LOWEST, 12);
        return new Note(form.end(section) - bar, bar, pitch < 66 ? pitch + 12 : pitch,
                50 + (int) (30 * section.energy()));
    }

    /** What is played between the lines of a section, where they leave time for it. */
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
        boolean ample = last - first > 4 * Tempo.QUARTER;
        if (last - first < Tempo.QUARTER || random.nextDouble() > eloquence() * (ample ? 2 : 1)) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        int at = first;
        while (at < last && spans.size() < 10) {
            int length = step * (random.nextInt(3) == 0 ? 2 : 1);
            spans.add(new Span(at, Math.min(last, at + length)));
            at += length;
        }
        int velocity = 48 + (int) (26 * section.energy());
        return notes(new Line(section, strain, place % 4, first, last - first, velocity), spans);
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

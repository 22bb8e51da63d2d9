package io.minimax4j.engine.offline.music.melody;

import io.minimax4j.engine.offline.music.melody.Phrasing.Beat;
import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.Section.Phrase;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.SungNote;
import io.minimax4j.engine.offline.music.singing.SungLine;
import io.minimax4j.engine.offline.music.singing.Syllable;
import java.util.ArrayList;
import java.util.List;

/** Writes what is sung in a section. */
final class LeadWriter {
    private final Form form;
    private final List<SungLine> lines;
    private final Phrasing phrasing;
    private final Tones tones;
    private final List<Phrase> phrases;

    LeadWriter(Form form, List<SungLine> lines) {
        this.form = form;
        this.lines = lines;
        this.phrasing = new Phrasing(form, lines);
        this.tones = Tones.of(lines);
        this.phrases = form.sections().stream().flatMap(section -> section.phrases().stream()).toList();
    }

    /** A line in its section. */
    private record Line(Section section, int number, Strain strain, Register register) {
        Phrase phrase() {
            return section.phrases().get(number);
        }

        /** Whether it comes to rest; others ask for one that does. */
        boolean closed() {
            return number == section.phrases().size() - 1 || number % 4 == 3;
        }
    }

    /** In the register: before any lift or octave. */
    List<SungNote> write(Section section, Strain strain, Register register) throws InterruptedException {
        List<SungNote> notes = new ArrayList<>();
        for (int number = 0; number < section.phrases().size(); number++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while writing a melody");
            }
            Line line = new Line(section, number, strain, register);
            Phrase next = phrases.get(Math.min(phrases.indexOf(line.phrase()) + 1, phrases.size() - 1));
            notes.addAll(sung(line, phrasing.beats(line.phrase(), number, next, line.closed(), strain)));
        }
        return notes;
    }

    private List<SungNote> sung(Line line, List<Beat> beats) {
        List<Syllable> syllables = lines.get(line.phrase().line()).syllables();
        boolean tonal = syllables.stream().anyMatch(syllable -> syllable.tone() > 0);
        List<PitchSearch.Slot> slots = new ArrayList<>();
        for (int index = 0; index < beats.size(); index++) {
            slots.add(slot(line, beats, index, syllables));
        }
        Register register = line.register();
        int[] pitches = new PitchSearch(register.key(), register.lowest(), register.highest(),
                form.brief().style() == Style.CHINESE, tonal ? 0.14 : 0.22).pitches(slots);
        List<SungNote> notes = new ArrayList<>();
        for (int index = 0; index < beats.size(); index++) {
            Beat beat = beats.get(index);
            notes.add(new SungNote(line.phrase().line(), beat.syllable(), beat.tick(), beat.end() - beat.tick(),
                    pitches[index], loudness(line.section(), beat, syllables.get(beat.syllable()))));
        }
        return notes;
    }

    private PitchSearch.Slot slot(Line line, List<Beat> beats, int index, List<Syllable> syllables) {
        Beat beat = beats.get(index);
        Register register = line.register();
        Chord chord = chord(line.section(), beat).transposed(-Register.lift(form, line.section()));
        boolean last = index == beats.size() - 1;
        double place = (beat.place() - line.phrase().tick()) / (0.9 * line.phrase().length());
        double target = line.strain().centre(register.middle(), register.highest())
                + line.strain().height(line.number(), place);
        return new PitchSearch.Slot(chord, last ? 1.2 : accent(beat), target, movement(beats, index, syllables),
                last ? end(chord, register, line.closed()) : 0, beat.tied());
    }

    /** A note that comes early belongs to the chord it is held into. */
    private Chord chord(Section section, Beat beat) {
        boolean early = Accent.at(form.tempo().metre(), beat.place()) < Accent.BEAT;
        return section.chordAt(early ? (beat.place() + beat.end()) / 2 : Math.max(beat.place(), form.start(section)));
    }

    private double accent(Beat beat) {
        double accent = Accent.at(form.tempo().metre(), beat.place());
        boolean held = form.tempo().seconds(beat.end() - beat.tick()) > 0.7;
        return held ? Math.max(accent, Accent.STRONG) : accent;
    }

    private int movement(List<Beat> beats, int index, List<Syllable> syllables) {
        if (index == 0) {
            return 0;
        }
        Syllable here = syllables.get(beats.get(index).syllable());
        return beats.get(index).tied()
                ? tones.shape(here)
                : tones.movement(syllables.get(beats.get(index - 1).syllable()), here);
    }

    /** Where a line comes to rest: at home when it closes, elsewhere in its chord when it asks for another. */
    private static int end(Chord chord, Register register, boolean closed) {
        int tonic = register.key().tonic();
        if (!closed) {
            return PitchSearch.classes(chord, register.key()) & ~(1 << tonic);
        }
        return 1 << (chord.has(tonic) || !register.key().has(chord.root()) ? tonic : chord.root());
    }

    private double loudness(Section section, Beat beat, Syllable syllable) {
        double accent = Accent.at(form.tempo().metre(), beat.place());
        return Math.clamp(0.45 + 0.38 * section.energy() + 0.1 * (accent - 0.5) + 0.07 * syllable.stress(), 0.2, 1);
    }
}

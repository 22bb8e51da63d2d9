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

    /** In the register: before any lift or octave. */
    List<SungNote> write(Section section, Strain strain, Register register) throws InterruptedException {
        List<SungNote> notes = new ArrayList<>();
        for (int number = 0; number < section.phrases().size(); number++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while writing a melody");
            }
            Phrase phrase = section.phrases().get(number);
            Phrase next = phrases.get(Math.min(phrases.indexOf(phrase) + 1, phrases.size() - 1));
            boolean closed = number == section.phrases().size() - 1 || number % 4 == 3;
            List<Beat> beats = phrasing.beats(section, number, next, closed, strain);
            notes.addAll(sung(section, number, beats, closed, strain, register));
        }
        return notes;
    }

    private List<SungNote> sung(Section section, int number, List<Beat> beats, boolean closed, Strain strain,
            Register register) {
        Phrase phrase = section.phrases().get(number);
        List<Syllable> syllables = lines.get(phrase.line()).syllables();
        boolean tonal = syllables.stream().anyMatch(syllable -> syllable.tone() > 0);
        List<PitchSearch.Slot> slots = new ArrayList<>();
        for (int index = 0; index < beats.size(); index++) {
            Beat beat = beats.get(index);
            Chord chord = chord(section, beat).transposed(-Register.lift(form, section));
            boolean last = index == beats.size() - 1;
            double place = (beat.place() - phrase.tick()) / (0.9 * phrase.length());
            slots.add(new PitchSearch.Slot(chord, last ? 1.2 : accent(beat),
                    strain.centre(register.middle(), register.highest()) + strain.height(number, place),
                    movement(beats, index, syllables), last ? end(chord, register, closed) : 0, beat.tied()));
        }
        int[] pitches = new PitchSearch(register.key(), register.lowest(), register.highest(),
                form.brief().style() == Style.CHINESE, tonal ? 0.14 : 0.22).pitches(slots);
        List<SungNote> notes = new ArrayList<>();
        for (int index = 0; index < beats.size(); index++) {
            Beat beat = beats.get(index);
            notes.add(new SungNote(phrase.line(), beat.syllable(), beat.tick(), beat.end() - beat.tick(),
                    pitches[index], loudness(section, beat, syllables.get(beat.syllable()))));
        }
        return notes;
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

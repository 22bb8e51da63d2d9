package io.minimax4j.engine.offline.music.melody;

import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Melody;
import io.minimax4j.engine.offline.music.score.Note;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.Section.Phrase;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.SungNote;
import io.minimax4j.engine.offline.music.score.Voice;
import io.minimax4j.engine.offline.music.singing.SungLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the melody of a song: first its choruses, so that nothing else goes as high, then everything else. Sections of one material
 * share their rhythm and their motifs; each finds its own notes for its words.
 */
public final class MelodyWriter {
    private record Material(SectionKind kind, int number) {}

    private final Form form;
    private final List<SungLine> lines;
    private final Register register;
    private final LeadWriter leads;
    private final TuneWriter tunes;
    private final Map<Material, Strain> strains = new HashMap<>();
    private final List<SungNote> lead = new ArrayList<>();
    private final List<SungNote> harmony = new ArrayList<>();
    private final List<Note> tune = new ArrayList<>();

    private MelodyWriter(Form form, List<SungLine> lines) {
        this.form = form;
        this.lines = lines;
        this.register = Register.of(form);
        this.leads = new LeadWriter(form, lines);
        this.tunes = new TuneWriter(form);
    }

    /**
     * @param lines what is sung of each line that the phrases of the form name
     * @throws InterruptedException if the thread was interrupted
     */
    public static Melody write(Form form, List<SungLine> lines) throws InterruptedException {
        return new MelodyWriter(form, lines).melody();
    }

    private Melody melody() throws InterruptedException {
        int top = Integer.MAX_VALUE;
        for (Section section : form.sections()) {
            if (section.sung() && gathering(section)) {
                top = Math.min(top, sing(section, register));
            }
        }
        for (Section section : form.sections()) {
            if (section.sung() && !gathering(section)) {
                sing(section, top == Integer.MAX_VALUE ? register : register.below(top));
            } else if (!section.sung() && played(section)) {
                tune.addAll(tunes.section(section, strain(section)));
            }
        }
        lead.sort(Comparator.comparingInt(SungNote::tick));
        harmony.sort(Comparator.comparingInt(SungNote::tick));
        tune.sort(Comparator.comparingInt(Note::tick));
        return new Melody(lead, harmony, tune);
    }

    private static boolean gathering(Section section) {
        return switch (section.kind()) {
            case CHORUS, POST_CHORUS, HOOK, DROP -> true;
            default -> false;
        };
    }

    private static boolean played(Section section) {
        return section.kind() != SectionKind.BREAK && section.kind() != SectionKind.TRANSITION;
    }

    /** Returns the highest pitch, in the register. */
    private int sing(Section section, Register within) throws InterruptedException {
        Strain strain = strain(section);
        List<SungNote> found = leads.write(section, strain, within);
        List<SungNote> notes = found.stream().map(note -> placed(section, note)).toList();
        lead.addAll(notes);
        tune.addAll(tunes.answers(section, notes, strain));
        if (gathering(section) && section.energy() >= 0.45) {
            SecondVoice second = new SecondVoice(form);
            for (Voice voice : form.brief().voices()) {
                List<SungNote> own = notes.stream().filter(note -> voice(section, note) == voice).toList();
                harmony.addAll(second.beside(section, own, voice));
            }
        }
        return found.stream().mapToInt(SungNote::pitch).max().orElse(Integer.MAX_VALUE);
    }

    private SungNote placed(Section section, SungNote note) {
        int moved = Register.lift(form, section) + register.octave(voice(section, note));
        return new SungNote(note.line(), note.syllable(), note.tick(), note.length(), note.pitch() + moved,
                note.loudness());
    }

    private static Voice voice(Section section, SungNote note) {
        return section.phrases().stream().filter(phrase -> phrase.line() == note.line()).map(Phrase::voice).findFirst()
                .orElseThrow();
    }

    private Strain strain(Section section) {
        Material material = new Material(section.kind(), section.material());
        Strain known = strains.get(material);
        if (known == null) {
            SectionKind source = source(section);
            known = new Strain(form, section.kind(), source, section.material(),
                    notes(new Material(source, section.material())));
            strains.put(material, known);
        }
        return known;
    }

    /** What is only played takes up what is sung: the chorus, or the verse where there is none. */
    private SectionKind source(Section section) {
        boolean own = switch (section.kind()) {
            case INTRO, INTERLUDE, SOLO, INSTRUMENTAL, BREAKDOWN, OUTRO -> false;
            default -> true;
        };
        if (own || form.sections().stream().anyMatch(each -> each.kind() == section.kind() && each.sung())) {
            return section.kind();
        }
        List<SectionKind> kinds = form.sections().stream().map(Section::kind).toList();
        boolean chorus = kinds.contains(SectionKind.CHORUS) && section.kind() != SectionKind.SOLO;
        return chorus ? SectionKind.CHORUS : kinds.contains(SectionKind.VERSE) ? SectionKind.VERSE : section.kind();
    }

    /** How many notes a phrase has in sections of a material, on the average. */
    private double notes(Material material) {
        return form.sections().stream()
                .filter(section -> section.kind() == material.kind() && section.material() == material.number())
                .flatMap(section -> section.phrases().stream())
                .mapToInt(phrase -> lines.get(phrase.line()).syllables().size()).average().orElse(8);
    }
}

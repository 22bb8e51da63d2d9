package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Melody;
import io.minimax4j.engine.offline.music.score.Note;
import io.minimax4j.engine.offline.music.score.Part;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes the parts of a whole band over a form. Who plays in a section is decided by its energy alone, so that a
 * stronger section never has fewer players; what they play, by the groove that the seed chose and by its level.
 */
public final class Arranger {
    private static final long GROOVE = 0x9E6F_17A2_4C51_D03BL;
    private static final long HANDS = 0x3D8B_52E9_71F4_A6C5L;
    private static final double DRUMMER_LOOSE = 0.003;
    private static final double ONE_MORE_LAYER = 0.15;
    /** How loud those strike the last chord who did not play in the last section. */
    private static final double COMING_BACK = 0.75;

    private final Form form;
    private final Melody melody;
    private final StyleSheet style;
    private final Harmony harmony;
    private final List<Scene> scenes;
    private final boolean pentatonic;

    private Arranger(Form form, Melody melody) {
        this.form = form;
        this.melody = melody;
        this.style = StyleBook.of(form.brief().style());
        this.harmony = new Harmony(form);
        this.pentatonic = form.brief().style() == Style.CHINESE;
        this.scenes = scenes();
    }

    /**
     * All parts of a song but the voices. The same form and melody give the same parts.
     *
     * @return parts that have notes, each instrument's in order of their ticks
     * @throws InterruptedException soon after an interrupt
     */
    public static List<Part> arrange(Form form, Melody melody) throws InterruptedException {
        return new Arranger(form, melody).parts();
    }

    private List<Scene> scenes() {
        SplittableRandom random = new SplittableRandom(form.brief().seed() ^ GROOVE);
        int groove = random.nextInt(style.grooves().size());
        List<Section> sections = form.sections();
        List<Scene> scenes = new ArrayList<>();
        Scene next = null;
        for (int i = sections.size() - 1; i >= 0; i--) {
            Section section = sections.get(i);
            int end = form.end(section) - (next == null ? form.tempo().ticksPerBar() : 0);
            boolean aside = section.kind() == SectionKind.BRIDGE || section.kind() == SectionKind.TRANSITION;
            Groove played = style.grooves().get((groove + (aside ? 1 : 0)) % style.grooves().size());
            double layers = section.energy() + (lastChorus(i) ? ONE_MORE_LAYER : 0);
            next = new Scene(section, form.start(section), end, layers, style.level(section.energy()), played,
                    form.tempo().metre(), next);
            scenes.addFirst(next);
        }
        return scenes;
    }

    private boolean lastChorus(int index) {
        List<Section> sections = form.sections();
        Section section = sections.get(index);
        boolean strongest = sections.stream().allMatch(other -> other.energy() <= section.energy());
        boolean again = sections.stream().limit(index).anyMatch(other -> other.kind() == section.kind());
        boolean last = sections.stream().skip(index + 1L).noneMatch(other -> other.kind() == section.kind());
        return strongest && again && last
                && (section.kind() == SectionKind.CHORUS || section.kind() == SectionKind.HOOK
                        || section.kind() == SectionKind.DROP);
    }

    private List<Part> parts() throws InterruptedException {
        SplittableRandom random = new SplittableRandom(form.brief().seed() ^ HANDS);
        Band band = Band.of(form.brief(), style, !melody.tune().isEmpty(), random.split());
        List<Part> parts = new ArrayList<>();
        for (Chair chair : band.chairs()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("an arrangement was given up");
            }
            Sheet sheet = sheet(chair, random.split());
            play(sheet);
            if (!sheet.empty()) {
                parts.add(sheet.part());
            }
        }
        for (int i = 0; i < band.leads().size(); i++) {
            Sheet sheet = sheet(band.leads().get(i), random.split());
            lead(sheet, i, band.leads().size());
            if (!sheet.empty()) {
                parts.add(sheet.part());
            }
        }
        return parts;
    }

    private Sheet sheet(Chair chair, SplittableRandom random) {
        Feel feel = chair.role() == Part.Role.DRUMS
                ? new Feel(form.tempo(), random, DRUMMER_LOOSE, 0)
                : new Feel(form.tempo(), random, style.loose(), style.late());
        return new Sheet(chair, form, feel);
    }

    private void play(Sheet sheet) throws InterruptedException {
        int tick = form.ticks() - form.tempo().ticksPerBar();
        boolean there = scenes.getLast().has(sheet.chair());
        double loudness = scenes.getLast().loudness(tick) * (there ? 1 : COMING_BACK);
        String name = sheet.chair().name();
        boolean written = style.grooves().stream().anyMatch(groove -> !groove.of(name, 1).isEmpty());
        if (sheet.chair().role() == Part.Role.DRUMS) {
            Drummer drummer = new Drummer(sheet, style, form.tempo().bpm());
            scenes.forEach(drummer::play);
            end(sheet, () -> drummer.end(tick, form.ticks(), loudness));
        } else if (sheet.chair().role() == Part.Role.BASS) {
            Bassist bassist = new Bassist(sheet, harmony);
            scenes.forEach(bassist::play);
            end(sheet, () -> bassist.end(tick, form.ticks(), loudness));
        } else if (written) {
            Accompanist accompanist = new Accompanist(sheet, harmony, pentatonic);
            for (Scene scene : scenes) {
                accompanist.play(scene);
            }
            end(sheet, () -> accompanist.end(tick, form.ticks(), loudness, style.soft()));
        } else if (sheet.chair().role() == Part.Role.COUNTER) {
            Answers answers = new Answers(sheet, harmony, new Silences(melody), pentatonic);
            scenes.forEach(answers::play);
            end(sheet, () -> answers.end(tick, form.ticks(), loudness));
        } else {
            Sustainer sustainer = new Sustainer(sheet, harmony);
            scenes.forEach(sustainer::play);
            end(sheet, () -> sustainer.end(tick, form.ticks(), loudness, style.soft()));
        }
    }

    /** Whoever has played in the song strikes its last chord. */
    private static void end(Sheet sheet, Runnable lastChord) {
        if (!sheet.empty()) {
            lastChord.run();
        }
    }

    /** The tune in turns: each section that has one belongs to the next of the leads. */
    private void lead(Sheet sheet, int number, int leads) {
        Soloist soloist = new Soloist(sheet, harmony, pentatonic);
        int turn = 0;
        for (int i = 0; i < scenes.size(); i++) {
            int from = i == 0 ? 0 : scenes.get(i).start() - Tempo.QUARTER / 2;
            int until = i == scenes.size() - 1 ? form.ticks() : scenes.get(i + 1).start() - Tempo.QUARTER / 2;
            List<Note> tune = melody.tune().stream().filter(note -> note.tick() >= from && note.tick() < until)
                    .toList();
            if (tune.isEmpty()) {
                continue;
            }
            if (turn % leads == number) {
                soloist.play(tune);
            }
            turn++;
        }
    }
}

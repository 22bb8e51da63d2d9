package io.minimax4j.engine.offline.music.form;

import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.Section.ChordSpan;
import io.minimax4j.engine.offline.music.score.Section.Phrase;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.Tempo;
import io.minimax4j.engine.offline.music.score.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Sections with bars get their keys, chords, energies and singers. */
final class Composition {
    private record Strain(Harmony.Role role, int material) {}

    private final Brief brief;
    private final Tempo tempo;
    private final List<Layout> layouts;
    private final Key home;
    private final Map<Strain, Progression> chosen = new HashMap<>();

    Composition(Brief brief, Tempo tempo, List<Layout> layouts) {
        this.brief = brief;
        this.tempo = tempo;
        this.layouts = layouts;
        this.home = home(brief);
    }

    /** Chinese melodies have five notes and the blues its own, whatever a prompt calls their key. */
    private static Key home(Brief brief) {
        Key key = brief.key();
        Mode mode = switch (brief.style()) {
            case CHINESE -> key.mode().minor() ? Mode.YU : Mode.GONG;
            case BLUES -> key.mode().minor() ? key.mode() : Mode.BLUES;
            default -> key.mode();
        };
        return new Key(key.tonic(), mode);
    }

    Form form() {
        List<Double> energies = Dynamics.of(layouts.stream().map(Layout::draft).toList(), brief);
        int lifted = lifted();
        int lift = lifted < 0 ? 0 : random(3, 0).nextInt(2) + 1;
        List<Section> sections = new ArrayList<>();
        int bar = 0;
        int turn = 0;
        for (int index = 0; index < layouts.size(); index++) {
            Layout layout = layouts.get(index);
            Draft draft = layout.draft();
            Key key = lifted >= 0 && index >= lifted ? home.transposed(lift) : home;
            sections.add(new Section(draft.kind(), draft.material(), bar, layout.bars(), energies.get(index), key,
                    chords(layout, bar, key, index == layouts.size() - 1), phrases(layout, bar, turn)));
            bar += layout.bars();
            turn += draft.sung() && !draft.gathering() ? 1 : 0;
        }
        return new Form(brief, tempo, sections);
    }

    /** The chorus from which on everything sounds a little higher, or -1. */
    private int lifted() {
        boolean usual = brief.style() == Style.POP || brief.style() == Style.BALLAD;
        List<Integer> choruses = new ArrayList<>();
        for (int index = 0; index < layouts.size(); index++) {
            Draft draft = layouts.get(index).draft();
            if (draft.kind() == SectionKind.CHORUS && draft.sung()) {
                choruses.add(index);
            }
        }
        return usual && choruses.size() > 1 && random(2, 0).nextInt(5) < 2 ? choruses.getLast() : -1;
    }

    private List<Phrase> phrases(Layout layout, int firstBar, int turn) {
        List<Phrase> phrases = new ArrayList<>();
        for (Layout.Line line : layout.lines()) {
            Voice voice = voice(layout, phrases.size(), turn);
            phrases.add(new Phrase(line.line(), (firstBar + line.bar()) * tempo.ticksPerBar(),
                    line.bars() * tempo.ticksPerBar(), voice));
        }
        return phrases;
    }

    /** Two who sing take turns by section; choruses belong to both, half to each. */
    private Voice voice(Layout layout, int phrase, int turn) {
        List<Voice> voices = brief.voices();
        if (!layout.draft().gathering()) {
            return voices.get(turn % voices.size());
        }
        return voices.get(phrase * voices.size() / layout.lines().size());
    }

    private List<ChordSpan> chords(Layout layout, int firstBar, Key key, boolean last) {
        Draft draft = layout.draft();
        Harmony.Role role = role(draft.kind());
        Progression progression = progression(role, draft.material());
        List<List<Degree>> bars = new ArrayList<>(
                role == Harmony.Role.PRE ? progression.arrive(layout.bars()) : progression.fill(layout.bars()));
        if (last) {
            bars.set(bars.size() - 1, progression(Harmony.Role.END, 0).last());
            if (bars.size() > 1) {
                bars.set(bars.size() - 2, progression(Harmony.Role.PRE, 0).last());
            }
        }
        List<ChordSpan> spans = new ArrayList<>();
        for (int bar = 0; bar < bars.size(); bar++) {
            addBar(spans, bars.get(bar), (firstBar + bar) * tempo.ticksPerBar(), key);
        }
        return spans;
    }

    private void addBar(List<ChordSpan> spans, List<Degree> bar, int tick, Key key) {
        int beats = tempo.metre().beats();
        int beatTicks = tempo.ticksPerBar() / beats;
        for (int index = 0; index < bar.size(); index++) {
            int from = Math.ceilDiv(index * beats, bar.size()) * beatTicks;
            int to = Math.ceilDiv((index + 1) * beats, bar.size()) * beatTicks;
            spans.add(new ChordSpan(tick + from, to - from, bar.get(index).chord(key)));
        }
    }

    private Harmony.Role role(SectionKind kind) {
        return switch (kind) {
            case PRE_CHORUS, BUILD_UP, TRANSITION -> Harmony.Role.PRE;
            case CHORUS, POST_CHORUS, HOOK, DROP, INTERLUDE, OUTRO -> Harmony.Role.CHORUS;
            case BRIDGE -> Harmony.Role.BRIDGE;
            case INTRO, VERSE, SOLO, INSTRUMENTAL, BREAK, BREAKDOWN -> Harmony.Role.VERSE;
        };
    }

    private Progression progression(Harmony.Role role, int material) {
        Strain strain = new Strain(role, material);
        Progression known = chosen.get(strain);
        if (known == null) {
            known = choose(role, material);
            chosen.put(strain, known);
        }
        return known;
    }

    /** One that goes into its sections without a rest, if there is any, a long one best of all, and that is not the verse's where it has to differ. */
    private Progression choose(Harmony.Role role, int material) {
        List<Progression> options = new ArrayList<>(Harmony.BOOK.of(brief.style(), home.mode(), role));
        List<Integer> lengths = layouts.stream().filter(layout -> layout.draft().sung())
                .filter(layout -> role(layout.draft().kind()) == role).map(Layout::bars).toList();
        List<Progression> even = options.stream()
                .filter(option -> lengths.stream().allMatch(bars -> bars % option.length() == 0)).toList();
        List<Progression> whole = even.stream()
                .filter(option -> option.length() > 8 && lengths.contains(option.length())).toList();
        if (!even.isEmpty()) {
            options = new ArrayList<>(whole.isEmpty() ? even : whole);
        }
        if (options.size() > 1 && role == Harmony.Role.CHORUS) {
            options.remove(progression(Harmony.Role.VERSE, 0));
        }
        if (options.size() > 1 && material > 0) {
            options.remove(progression(role, 0));
        }
        return options.get(random(role.ordinal() + 10, material).nextInt(options.size()));
    }

    private SplittableRandom random(int place, int material) {
        return new SplittableRandom(
                brief.seed() * 0xD1B54A32D192ED03L + place * 0x2545F4914F6CDD1DL + material * 7919L);
    }
}

package io.minimax4j.engine.offline.music.form;

import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.singing.SungLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A section with its bars.
 *
 * @param lines its lines in order, where they begin and what they take
 */
record Layout(Draft draft, int bars, List<Line> lines) {
    Layout {
        lines = List.copyOf(lines);
    }

    /** @param bar within the section */
    record Line(int line, int bar, int bars) {}

    /** Lays out all sections of a song. Sections of one material take the same time for their lines. */
    static List<Layout> of(List<Draft> drafts, List<SungLine> lines, Measure measure) {
        List<Layout> layouts = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean last = draft == drafts.getLast();
            layouts.add(draft.sung()
                    ? sung(draft, lines, measure, usual(draft, drafts, lines, measure), last)
                    : new Layout(draft, measure.played(draft.kind(), draft.added()), List.of()));
        }
        return layouts;
    }

    private static int usual(Draft draft, List<Draft> drafts, List<SungLine> lines, Measure measure) {
        double syllables = drafts.stream().filter(each -> each.kind() == draft.kind())
                .flatMap(each -> each.lines().stream()).mapToInt(line -> lines.get(line).syllables().size())
                .average().orElse(1);
        return measure.line(syllables);
    }

    private static Layout sung(Draft draft, List<SungLine> lines, Measure measure, int usual, boolean last) {
        List<Line> placed = new ArrayList<>();
        int answer = measure.answer(draft.lines().size(), usual);
        int bar = 0;
        for (int line : draft.lines()) {
            int bars = measure.line(lines.get(line).syllables().size(), usual);
            placed.add(new Line(line, bar, bars));
            bar += bars + answer;
        }
        int bars = answer > 0 ? bar : measure.rounded(bar, usual);
        if (last) {
            bars = measure.rounded(bar + 1, 1);
        } else if (draft.kind() == SectionKind.INTRO) {
            bars = measure.rounded(bar, 1);
        }
        return new Layout(draft, bars, placed);
    }

    Layout longer(int more) {
        return new Layout(draft, bars + more, lines);
    }
}

package io.minimax4j.engine.offline.music.form;

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
        return measure.line(syllables, draft.gathering());
    }

    private static Layout sung(Draft draft, List<SungLine> lines, Measure measure, int usual, boolean last) {
        List<Line> placed = new ArrayList<>();
        boolean calls = measure.calls(draft.lines().size());
        int bar = 0;
        for (int line : draft.lines()) {
            int syllables = lines.get(line).syllables().size();
            int bars = measure.line(syllables, calls ? Math.min(2, usual) : usual);
            placed.add(new Line(line, bar, bars));
            bar += calls ? Math.max(4, bars) : bars;
        }
        if (last) {
            return new Layout(draft, measure.rounded(bar + 1, 1), placed);
        }
        return new Layout(draft, calls ? bar : measure.rounded(bar, usual), placed);
    }

    Layout longer(int more) {
        return new Layout(draft, bars + more, lines);
    }
}

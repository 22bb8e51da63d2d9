package io.minimax4j.engine.offline.music.form;

import io.minimax4j.engine.offline.music.lyric.LyricSheet;
import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.Tempo;
import io.minimax4j.engine.offline.music.singing.SungLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans a song: stanzas become sections with bars, chords and phrases, and a beginning and an ending where the lyrics have none. A song
 * lasts ten seconds at least and six minutes at most; where its lyrics are too long for that, it gives up what is played without words,
 * then answers between lines, then ease, and ends early at last.
 */
public final class FormWriter {
    /** Seconds of the longest song. What rings on after it has to fit into six minutes as well. */
    public static final double LONGEST = 355;
    private static final double SHORTEST = 11;
    /** Seconds up to which a song has few words. */
    private static final double AMPLY = 52;
    /** Seconds of the longest piece without words that nobody gave a form. */
    private static final double LONGEST_WORDLESS = 112;

    private FormWriter() {}

    /**
     * @param lines what is sung of each line of the sheet, as many as it has
     * @throws IllegalArgumentException if they are not as many
     */
    public static Form write(Brief brief, LyricSheet sheet, List<SungLine> lines) {
        if (lines.size() != sheet.lines().size()) {
            throw new IllegalArgumentException(
                    "a sheet of " + sheet.lines().size() + " lines, but " + lines.size() + " to sing");
        }
        Tempo tempo = new Tempo(brief.bpm(), brief.metre(), brief.swing());
        List<Layout> layouts = sheet.stanzas().isEmpty() ? wordless(brief, tempo) : fitting(brief, tempo, sheet, lines);
        return new Composition(brief, tempo, lengthened(layouts, tempo)).form();
    }

    private static List<Layout> wordless(Brief brief, Tempo tempo) {
        Measure measure = new Measure(brief, tempo, Thrift.NOTHING);
        List<Layout> layouts = List.of();
        for (List<Draft> form : Outline.wordless(brief.style())) {
            layouts = Layout.of(form, List.of(), measure);
            if (seconds(layouts, tempo) <= LONGEST_WORDLESS) {
                break;
            }
        }
        return layouts;
    }

    private static List<Layout> fitting(Brief brief, Tempo tempo, LyricSheet sheet, List<SungLine> lines) {
        List<Draft> drafts = Outline.of(sheet, lines);
        boolean words = drafts.stream().anyMatch(Draft::sung);
        List<Layout> layouts = List.of();
        for (Thrift thrift : Thrift.values()) {
            List<Draft> kept = words && thrift.spares(Thrift.PLAYED_SECTIONS) ? wordsOnly(drafts) : drafts;
            layouts = Layout.of(kept, lines, new Measure(brief, tempo, thrift));
            double seconds = seconds(layouts, tempo);
            if (seconds <= LONGEST && (thrift != Thrift.AMPLE || seconds <= AMPLY)) {
                return layouts;
            }
        }
        return cut(layouts, tempo, lines, new Measure(brief, tempo, Thrift.BREATH));
    }

    private static List<Draft> wordsOnly(List<Draft> drafts) {
        return drafts.stream().filter(draft -> draft.sung() || draft == drafts.getFirst() || draft == drafts.getLast())
                .toList();
    }

    /** Whatever fits, and an ending. */
    private static List<Layout> cut(List<Layout> layouts, Tempo tempo, List<SungLine> lines,
            Measure measure) {
        Draft outro = new Draft(SectionKind.OUTRO, 0, List.of(), true);
        Layout ending = Layout.of(List.of(outro), lines, measure).getFirst();
        List<Layout> kept = new ArrayList<>();
        for (Layout layout : layouts) {
            kept.add(layout);
            if (seconds(kept, tempo) + seconds(List.of(ending), tempo) > LONGEST) {
                kept.removeLast();
                break;
            }
        }
        kept.add(ending);
        return kept;
    }

    private static List<Layout> lengthened(List<Layout> layouts, Tempo tempo) {
        List<Layout> longer = new ArrayList<>(layouts);
        while (seconds(longer, tempo) < SHORTEST) {
            longer.set(0, longer.getFirst().longer(2));
        }
        return longer;
    }

    private static double seconds(List<Layout> layouts, Tempo tempo) {
        return tempo.seconds(layouts.stream().mapToInt(Layout::bars).sum() * (double) tempo.ticksPerBar());
    }
}

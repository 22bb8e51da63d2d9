package io.minimax4j.engine.offline.music.form;

import io.minimax4j.engine.offline.music.lyric.LyricSheet;
import io.minimax4j.engine.offline.music.lyric.LyricSheet.Stanza;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.singing.SungLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which sections a song has: those of its lyrics, or those a piece of its style has, with a beginning and an ending. */
final class Outline {
    /** Longer stanzas become several sections, as nobody sings that long over one progression. */
    private static final int LONGEST_STANZA = 12;
    private static final int PART = 8;

    private Outline() {}

    static List<Draft> of(LyricSheet sheet, List<SungLine> lines) {
        List<Draft> drafts = new ArrayList<>();
        int first = 0;
        for (Stanza stanza : sheet.stanzas()) {
            addParts(drafts, stanza.kind(), singable(first, stanza.lines().size(), lines));
            first += stanza.lines().size();
        }
        return numbered(framed(drafts));
    }

    private static List<Integer> singable(int first, int count, List<SungLine> lines) {
        List<Integer> found = new ArrayList<>();
        for (int line = first; line < first + count; line++) {
            if (!lines.get(line).syllables().isEmpty()) {
                found.add(line);
            }
        }
        return found;
    }

    private static void addParts(List<Draft> drafts, SectionKind kind, List<Integer> lines) {
        if (lines.size() <= LONGEST_STANZA) {
            drafts.add(new Draft(kind, 0, lines, false));
            return;
        }
        int parts = (lines.size() + PART - 1) / PART;
        for (int part = 0; part < parts; part++) {
            drafts.add(new Draft(kind, 0,
                    lines.subList(part * lines.size() / parts, (part + 1) * lines.size() / parts), false));
        }
    }

    private static List<Draft> framed(List<Draft> drafts) {
        List<Draft> framed = new ArrayList<>();
        if (drafts.isEmpty() || drafts.getFirst().sung() && drafts.getFirst().kind() != SectionKind.INTRO) {
            framed.add(new Draft(SectionKind.INTRO, 0, List.of(), true));
        }
        framed.addAll(drafts);
        if (framed.getLast().kind() != SectionKind.OUTRO) {
            framed.add(new Draft(SectionKind.OUTRO, 0, List.of(), true));
        }
        return framed;
    }

    /** Verses without any chorus go as A A B A, as a tune of one strain would tire. */
    private static List<Draft> numbered(List<Draft> drafts) {
        boolean strophic = drafts.stream().noneMatch(Draft::gathering)
                && drafts.stream().noneMatch(draft -> draft.kind() == SectionKind.BRIDGE)
                && drafts.stream().filter(draft -> draft.kind() == SectionKind.VERSE).count() > 2;
        Map<SectionKind, Integer> seen = new EnumMap<>(SectionKind.class);
        List<Draft> numbered = new ArrayList<>();
        for (Draft draft : drafts) {
            int before = seen.merge(draft.kind(), 1, Integer::sum) - 1;
            boolean other = strophic && draft.kind() == SectionKind.VERSE && before % 4 == 2;
            numbered.add(new Draft(draft.kind(), other ? 1 : 0, draft.lines(), draft.added()));
        }
        return numbered;
    }

    /** What a piece without words may consist of, from the longest to the shortest. */
    static List<List<Draft>> wordless(Style style) {
        return switch (style) {
            case JAZZ, BOSSA_NOVA, BLUES -> forms("IVVBVSVO", "IVVBVO", "IVBVO", "IVO");
            case CLASSICAL, FOLK, CHINESE, AMBIENT -> forms("IVVCVBVCO", "IVVCVCO", "IVCVO", "IVCO", "IVO");
            case ELECTRONIC -> forms("IVUDKVUDO", "IVUDKUDO", "IVUDKDO", "IVUDO", "VDO");
            case LOFI, HIP_HOP, REGGAE, FUNK -> forms("IVCVCKCO", "IVCVKCO", "IVCVCO", "IVCO", "VCO");
            default -> forms("IVCVCBCO", "IVCVCO", "IVVCO", "IVCO", "VCO");
        };
    }

    private static List<List<Draft>> forms(String... written) {
        List<List<Draft>> forms = new ArrayList<>();
        for (String form : written) {
            forms.add(form.chars().mapToObj(letter -> new Draft(kind(letter), 0, List.of(), true)).toList());
        }
        return forms;
    }

    private static SectionKind kind(int letter) {
        return switch (letter) {
            case 'I' -> SectionKind.INTRO;
            case 'V' -> SectionKind.VERSE;
            case 'C' -> SectionKind.CHORUS;
            case 'B' -> SectionKind.BRIDGE;
            case 'S' -> SectionKind.SOLO;
            case 'U' -> SectionKind.BUILD_UP;
            case 'D' -> SectionKind.DROP;
            case 'K' -> SectionKind.BREAKDOWN;
            default -> SectionKind.OUTRO;
        };
    }
}

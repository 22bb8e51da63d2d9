package io.minimax4j.engine.offline.music.lyric;

import io.minimax4j.engine.offline.music.lyric.LyricSheet.Stanza;
import io.minimax4j.engine.offline.music.score.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lyrics without tags: stanzas by blank lines, of which those that come back are choruses. */
final class Untagged {
    /** Lines of a stanza where no blank line parts them. */
    private static final int USUAL = 4;

    private Untagged() {}

    static List<Stanza> stanzas(LyricText text) {
        List<List<String>> stanzas = parted(text);
        boolean[] returning = new boolean[stanzas.size()];
        boolean any = false;
        for (int one = 0; one < stanzas.size(); one++) {
            for (int two = 0; two < one; two++) {
                if (alike(stanzas.get(one), stanzas.get(two))) {
                    returning[one] = true;
                    returning[two] = true;
                    any = true;
                }
            }
        }
        List<Stanza> named = new ArrayList<>();
        for (int at = 0; at < stanzas.size(); at++) {
            boolean chorus = any ? returning[at] : at % 2 == 1;
            named.add(new Stanza(chorus ? SectionKind.CHORUS : SectionKind.VERSE, stanzas.get(at)));
        }
        return named;
    }

    private static List<List<String>> parted(LyricText text) {
        List<List<String>> stanzas = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<String> stanza = new ArrayList<>();
        for (LyricText.Row row : text.rows()) {
            if (row.gap() && !stanza.isEmpty()) {
                stanzas.add(stanza);
                stanza = new ArrayList<>();
            }
            stanza.addAll(row.lines());
            if (!row.gap()) {
                rows.add(row.lines());
            }
        }
        if (!stanza.isEmpty()) {
            stanzas.add(stanza);
        }
        boolean single = stanzas.size() == 1 || stanzas.size() == rows.size();
        return single && rows.size() > USUAL + 2 ? inFours(rows) : stanzas;
    }

    /** A text that no blank line parts, or every line. */
    private static List<List<String>> inFours(List<List<String>> rows) {
        List<List<String>> stanzas = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            if (at % USUAL == 0 && rows.size() - at >= USUAL / 2) {
                stanzas.add(new ArrayList<>());
            }
            stanzas.getLast().addAll(rows.get(at));
        }
        return stanzas;
    }

    /** Whether most of the shorter one's lines are in the other. */
    private static boolean alike(List<String> one, List<String> two) {
        List<String> first = one.stream().map(line -> line.toLowerCase(Locale.ROOT)).distinct().toList();
        List<String> second = two.stream().map(line -> line.toLowerCase(Locale.ROOT)).distinct().toList();
        long same = first.stream().filter(second::contains).count();
        return same * 2 > Math.max(first.size(), second.size());
    }
}

package io.minimax4j.engine.offline.music.lyric;

import io.minimax4j.engine.offline.music.lyric.LyricSheet.Stanza;
import io.minimax4j.engine.offline.music.score.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Reads lyrics as people send them: with tags in any shape, or without any. */
public final class LyricReader {
    private LyricReader() {}

    /**
     * The stanzas of lyrics. No text is refused: what is neither a tag nor markup is sung. A tag that is followed by nothing
     * is a stanza without lines; lyrics without words and tags are no stanzas at all.
     */
    public static LyricSheet read(String lyrics) {
        LyricText text = LyricText.of(lyrics);
        List<Stanza> stanzas = new ArrayList<>(text.tagged() ? tagged(text) : Untagged.stanzas(text));
        if (text.playedBefore() && !stanzas.isEmpty() && stanzas.getFirst().kind() != SectionKind.INTRO) {
            stanzas.addFirst(new Stanza(SectionKind.INTRO, List.of()));
        }
        if (text.playedAfter() && !stanzas.isEmpty() && stanzas.getLast().kind() != SectionKind.OUTRO) {
            stanzas.add(new Stanza(SectionKind.OUTRO, List.of()));
        }
        return new LyricSheet(stanzas);
    }

    private static List<Stanza> tagged(LyricText text) {
        List<Stanza> stanzas = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        SectionKind kind = null;
        for (LyricText.Row row : text.rows()) {
            if (row.tag() == null) {
                lines.addAll(row.lines());
                continue;
            }
            if (kind != null || !lines.isEmpty()) {
                stanzas.add(new Stanza(kind == null ? SectionKind.VERSE : kind, lines));
            }
            kind = row.tag();
            lines.clear();
        }
        if (kind != null) {
            stanzas.add(new Stanza(kind, lines));
        }
        return stanzas;
    }
}

package io.minimax4j.engine.offline.music.lyric;

import io.minimax4j.engine.offline.music.score.SectionKind;
import java.util.List;

/**
 * Lyrics, parsed (contract 6.2): tags in any case, numbers behind them dropped, hyphens as spaces; text in other brackets is sung like
 * any other.
 *
 * @param stanzas in order; a stanza without lines is a tag with nothing under it, which is played
 */
public record LyricSheet(List<Stanza> stanzas) {
    public LyricSheet {
        stanzas = List.copyOf(stanzas);
    }

    /** @param lines as they are sung: not blank, without tags, at most some 20 syllables each (longer ones are cut at marks or words) */
    public record Stanza(SectionKind kind, List<String> lines) {
        public Stanza {
            lines = List.copyOf(lines);
        }
    }

    /** The same structure, which nobody sings. */
    public LyricSheet withoutWords() {
        return new LyricSheet(stanzas.stream().map(stanza -> new Stanza(stanza.kind(), List.of())).toList());
    }

    /** All lines of all stanzas in order. Their indices are what the rest of the music calls lines. */
    public List<String> lines() {
        return stanzas.stream().flatMap(stanza -> stanza.lines().stream()).toList();
    }
}

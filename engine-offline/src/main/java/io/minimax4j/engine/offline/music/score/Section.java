package io.minimax4j.engine.offline.music.score;

import java.util.List;

/**
 * A section of a song, planned.
 *
 * @param material which material it has: sections of one kind with the same number have the same chords and melody
 * @param firstBar counted from 0
 * @param energy 0 (a single soft instrument) to 1 (everything, loud)
 * @param key which may be another than that of the song, such as in a last chorus that is lifted
 * @param chords from its first tick to its last, without gaps
 * @param phrases the lines that are sung in it; none where it is played only
 */
public record Section(SectionKind kind, int material, int firstBar, int bars, double energy, Key key,
        List<ChordSpan> chords, List<Phrase> phrases) {
    public Section {
        chords = List.copyOf(chords);
        phrases = List.copyOf(phrases);
    }

    /** Ticks are counted from the start of the song. */
    public record ChordSpan(int tick, int length, Chord chord) {}

    /**
     * A line of lyrics and the time it has, its breath included.
     *
     * @param line index among all lines of the song
     * @param tick from the start of the song; the first accent comes there, so that upbeats may begin a little earlier
     * @param voice who sings it
     */
    public record Phrase(int line, int tick, int length, Voice voice) {}

    public boolean sung() {
        return !phrases.isEmpty();
    }

    /** The chord that sounds at a tick of this section. */
    public Chord chordAt(int tick) {
        Chord found = chords.getFirst().chord();
        for (ChordSpan span : chords) {
            if (span.tick() <= tick) {
                found = span.chord();
            }
        }
        return found;
    }
}

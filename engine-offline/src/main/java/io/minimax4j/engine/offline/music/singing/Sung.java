package io.minimax4j.engine.offline.music.singing;

import io.minimax4j.engine.offline.music.score.SungNote;
import java.util.List;

/**
 * A syllable in the time of the song, in samples at 44,100.
 *
 * @param notes which it is sung through
 * @param onset where its first consonant begins
 * @param vowel where its vowel begins
 * @param coda where its vowel ends
 * @param end where all of it ends
 * @param legato whether the next begins there
 */
record Sung(SpokenSyllable spoken, List<SungNote> notes, double onset, double vowel, double coda, double end,
        boolean legato) {
    Sung {
        notes = List.copyOf(notes);
    }
}

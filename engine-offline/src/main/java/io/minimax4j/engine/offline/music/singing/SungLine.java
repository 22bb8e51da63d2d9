package io.minimax4j.engine.offline.music.singing;

import java.util.List;

/**
 * A line of lyrics as it is sung.
 *
 * @param text as it stands in the lyrics
 * @param syllables none if there is nothing in it that can be sung
 */
public record SungLine(String text, List<Syllable> syllables) {
    public SungLine {
        syllables = List.copyOf(syllables);
    }
}

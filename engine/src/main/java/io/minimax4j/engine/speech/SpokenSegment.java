package io.minimax4j.engine.speech;

import java.util.List;

/**
 * A sentence, or a part of a long one, as far as it was spoken. Places are code points of the utterance's text, times are
 * milliseconds from the start of the sound, as it is heard after everything that was done to it.
 *
 * @param text the characters it covers, as they stand in the utterance
 * @param pronounced what was said for them, after normalisation and pronunciation rules
 * @param from first code point
 * @param to behind the last code point
 * @param begin when its sound begins
 * @param end when the sound of its last word so far ends
 * @param words its words so far: a character where the language is written in characters, a word elsewhere
 * @param finished whether all of it was spoken
 */
public record SpokenSegment(String text, String pronounced, int from, int to, double begin, double end,
        List<SpokenWord> words, boolean finished) {
    /** The most code points of one segment. */
    public static final int LONGEST = 50;

    public SpokenSegment {
        words = List.copyOf(words);
    }
}

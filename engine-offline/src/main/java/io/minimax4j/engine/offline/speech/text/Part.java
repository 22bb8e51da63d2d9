package io.minimax4j.engine.offline.speech.text;

import io.minimax4j.engine.offline.speech.language.Language;

/** A part of what is to be heard, in order. */
public sealed interface Part {

    /**
     * Words of one language.
     *
     * @param text speakable, without markup
     * @param breakMillis how long to be silent before the next words, at the usual pace; 0 within a clause
     */
    record Words(String text, Language language, int breakMillis) implements Part {}

    /** Silence that the text asks for, in hundredths of a second. */
    record Silence(int centiseconds) implements Part {}
}

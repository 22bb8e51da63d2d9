package io.minimax4j.engine.speech;

import java.util.List;

/**
 * How the text is to be read.
 *
 * @param normalized whether numbers, dates, times, money, units and the like are put into words by the rules of Chinese
 *        and English before they are read; else they are read as the synthesizer finds best
 * @param latex whether formulas between {@code $$} are read as formulas, in Chinese
 * @param pronunciations what is read in place of what is written; all apply at once, the longest match first
 */
public record Reading(boolean normalized, boolean latex, List<Pronunciation> pronunciations) {
    /** Nothing but the text. */
    public static final Reading PLAIN = new Reading(false, false, List.of());

    public Reading {
        pronunciations = List.copyOf(pronunciations);
    }
}

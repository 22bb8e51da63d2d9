package io.minimax4j.engine.offline.speech.text;

import io.minimax4j.engine.media.SynthesisRequest.TextForm;
import io.minimax4j.engine.speech.Interjection;
import io.minimax4j.engine.offline.speech.language.Language;
import java.util.List;

/** A part of what is to be heard, in order. */
public sealed interface Part {

    /**
     * Words of one language, which are asked of the synthesizer at once.
     *
     * @param text speakable, without markup
     * @param form whether phonemes stand in it
     * @param breakMillis how long to be silent before what is spoken next, at the usual pace; 0 within a clause
     * @param words the words of the text, in order; at least one
     */
    record Words(String text, TextForm form, Language language, int breakMillis, List<Word> words) implements Part {
        public Words {
            words = List.copyOf(words);
        }
    }

    /**
     * A word as it is said.
     *
     * @param at code points before it in the text that the synthesizer gets
     * @param from the first code point of the utterance it stands for
     * @param to behind the last
     * @param segment what it is a word of; the same object for all its words
     */
    record Word(String text, int at, int from, int to, Segment segment) {}

    /**
     * What is shown at once where subtitles are wanted: a sentence, or a part of a long one.
     *
     * @param text as it stands in the utterance
     * @param pronounced as it is said
     * @param from the first code point of the utterance it covers
     * @param to behind the last
     */
    record Segment(String text, String pronounced, int from, int to) {}

    /** Silence that the text asks for, in hundredths of a second. */
    record Silence(int centiseconds) implements Part {}

    /** A sound that is no word. */
    record Sound(Interjection interjection) implements Part {}
}

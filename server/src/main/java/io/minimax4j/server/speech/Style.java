package io.minimax4j.server.speech;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.speech.Interjection;
import io.minimax4j.engine.speech.Utterance;

/**
 * How texts are to be spoken, found in order: everything of a request but its text.
 *
 * @param pattern the utterance, without a text
 */
public record Style(Utterance pattern, AudioEncoding encoding, Subtitles subtitles) {

    /** The exact name of the model. */
    public String model() {
        return pattern.model();
    }

    /** Whether the model makes the sounds that a text names in brackets, and does not read them out. */
    boolean makesSounds() {
        return Interjection.isMadeBy(model());
    }

    /** The order to speak a text; nothing is checked of it. */
    public Order order(String text) {
        return new Order(pattern.saying(text), encoding, subtitles, TextMeasure.of(text, makesSounds()));
    }
}

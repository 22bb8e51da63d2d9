package io.minimax4j.engine.offline.speech.text;

import io.minimax4j.engine.offline.speech.language.LanguageChoice;
import io.minimax4j.engine.speech.Utterance;
import java.util.ArrayList;
import java.util.List;

/** All parts of an utterance at once. */
final class Parts {
    private Parts() {}

    static List<Part> of(Utterance utterance, LanguageChoice languages) {
        List<Part> parts = new ArrayList<>();
        SpeechText.parts(utterance, languages).forEachRemaining(parts::add);
        return parts;
    }
}

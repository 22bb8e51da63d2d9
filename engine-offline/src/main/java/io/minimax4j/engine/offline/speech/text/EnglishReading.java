package io.minimax4j.engine.offline.speech.text;
final class EnglishReading {
    static TracedText of(TracedText s) {
        return s;
    }
}

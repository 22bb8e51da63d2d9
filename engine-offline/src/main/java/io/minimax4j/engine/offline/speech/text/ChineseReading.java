package io.minimax4j.engine.offline.speech.text;
final class ChineseReading {
    static TracedText of(TracedText s, boolean e) {
        return s;
    }
}

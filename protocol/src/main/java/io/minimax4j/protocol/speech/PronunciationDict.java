package io.minimax4j.protocol.speech;

import java.util.List;

/**
 * Rules of pronunciation, each {@code written/spoken}, as {@code read/(riːd)}. A list of {@code {tone, text}} objects,
 * which a real client sends, reads as the rules {@code text/tone}.
 */
public record PronunciationDict(List<String> tone) {
    public PronunciationDict {
        tone = List.copyOf(tone);
    }
}

package io.minimax4j.engine.speech;

import java.util.Objects;

/**
 * A voice's share in a mix of voices.
 *
 * @param weight 1 to 100; what counts is its size beside the other weights
 */
public record VoiceShare(SpeechVoice voice, int weight) {
    public VoiceShare {
        Objects.requireNonNull(voice, "voice");
        if (weight < 1 || weight > 100) {
            throw new IllegalArgumentException("weight " + weight + " is outside 1..100");
        }
    }
}

package io.minimax4j.engine.offline.speech;

import io.minimax4j.engine.offline.speech.effect.Mastering;
import io.minimax4j.engine.offline.speech.sound.Stage;
import io.minimax4j.engine.speech.Modification;
import io.minimax4j.engine.speech.Modification.Effect;

/**
 * What an emotion does to the way of speaking. The synthesizer cannot feel: these are changes of pitch, liveliness, pace,
 * loudness, force and timbre alone.
 *
 * @param semitones how much higher
 * @param liveliness how much farther the pitch moves
 * @param pace how much faster
 * @param gain how much louder
 * @param softness from forceful to soft, -100 to 100
 * @param crispness from full to crisp, -100 to 100
 * @param whispered whether without voice
 */
record Emotion(double semitones, double liveliness, double pace, double gain, int softness, int crispness,
        boolean whispered) {
    private static final Emotion NONE = new Emotion(0, 1, 1, 1, 0, 0, false);

    /** The emotion of a contract word; none for a word that is not known. */
    static Emotion named(String word) {
        return switch (word) {
            case "happy" -> new Emotion(1.2, 1.35, 1.08, 1.05, -15, 30, false);
            case "sad" -> new Emotion(-1.5, 0.65, 0.85, 0.9, 35, -25, false);
            case "angry" -> new Emotion(0.5, 1.4, 1.1, 1.15, -60, 15, false);
            case "fearful" -> new Emotion(2, 0.85, 1.15, 0.9, 30, 15, false);
            case "disgusted" -> new Emotion(-1, 1.2, 0.9, 1, -20, -40, false);
            case "surprised" -> new Emotion(2.8, 1.55, 1, 1.1, -20, 35, false);
            case "calm", "neutral" -> new Emotion(-0.3, 0.75, 0.94, 0.95, 15, -12, false);
            case "fluent" -> new Emotion(0, 1.1, 1.12, 1, 0, 8, false);
            case "whisper" -> new Emotion(0, 1, 0.95, 0.6, 0, 0, true);
            default -> NONE;
        };
    }

    /** What it does to the sound of words at their final loudness, before a listener. */
    Stage heard(int sampleRate, Stage listener) {
        return Mastering.of(new Modification(0, softness, crispness, Effect.NONE), false, sampleRate, listener);
    }
}

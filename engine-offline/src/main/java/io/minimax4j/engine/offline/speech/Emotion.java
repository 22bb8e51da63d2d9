package io.minimax4j.engine.offline.speech;

/**
 * What an emotion does to the way of speaking. The synthesizer cannot feel or breathe: these are changes of pitch,
 * liveliness, pace and loudness alone.
 *
 * @param semitones how much higher
 * @param liveliness how much farther the pitch moves
 * @param pace how much faster
 * @param gain how much louder
 * @param whispered whether without voice
 */
record Emotion(double semitones, double liveliness, double pace, double gain, boolean whispered) {
    private static final Emotion NONE = new Emotion(0, 1, 1, 1, false);

    /** The emotion of a contract word; none for a word that is not known. */
    static Emotion named(String word) {
        return switch (word) {
            case "happy" -> new Emotion(1, 1.3, 1.06, 1.1, false);
            case "sad" -> new Emotion(-1.2, 0.7, 0.88, 0.85, false);
            case "angry" -> new Emotion(0.6, 1.35, 1.08, 1.3, false);
            case "fearful" -> new Emotion(1.8, 1.2, 1.12, 0.9, false);
            case "disgusted" -> new Emotion(-0.8, 1.15, 0.94, 1, false);
            case "surprised" -> new Emotion(2.2, 1.45, 1.03, 1.15, false);
            case "calm", "neutral" -> new Emotion(0, 0.85, 0.97, 0.95, false);
            case "fluent" -> new Emotion(0, 1.05, 1.08, 1, false);
            case "whisper" -> new Emotion(0, 1, 0.95, 0.6, true);
            default -> NONE;
        };
    }
}

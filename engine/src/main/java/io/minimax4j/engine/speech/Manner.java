package io.minimax4j.engine.speech;

/**
 * How the voice is to speak (contract 1.2).
 *
 * @param speed pace, 0.5 to 2
 * @param volume loudness, above 0 to 10
 * @param pitch semitones, -12 to 12
 * @param emotion empty, or one of the contract's words
 * @param languageBoost empty, {@code auto}, or one of the contract's language names
 */
public record Manner(double speed, double volume, int pitch, String emotion, String languageBoost) {
    /** As the voice speaks by itself. */
    public static final Manner USUAL = new Manner(1, 1, 0, "", "");
}

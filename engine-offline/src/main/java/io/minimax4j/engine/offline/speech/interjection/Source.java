package io.minimax4j.engine.offline.speech.interjection;

/** What makes a sound. Where it has two values it goes from one to the other while it lasts. */
sealed interface Source {

    /**
     * A voice.
     *
     * @param from its pitch, as a multiple of the speaker's
     * @param breath how much breath is in it, 1 for as much as voice
     * @param roughness how irregular it is, 0 to 1
     * @param trembling how far its pitch trembles, as a share of it
     */
    record Voice(double from, double to, Mouth opening, Mouth closing, double breath, double roughness,
            double trembling) implements Source {}

    /**
     * A stream of air.
     *
     * @param from the middle of its band, in Hz, for a grown man
     * @param sharpness how narrow the band is, 0.5 to 2
     * @param flutter how often a second it is broken, 0 for never
     */
    record Air(double from, double to, double sharpness, double flutter) implements Source {}

    /** A whistled tone, in Hz for a grown man. */
    record Tone(double from, double to) implements Source {}

    /** A knock in a hollow of a resonance, in Hz for a grown man. */
    record Knock(double hertz) implements Source {}
}

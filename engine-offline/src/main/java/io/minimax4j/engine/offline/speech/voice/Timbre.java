package io.minimax4j.engine.offline.speech.voice;

import io.minimax4j.engine.offline.speech.colour.Colour;

/**
 * What a voice is beside pitch and pace.
 *
 * @param colour what the speaker's sound is filtered with
 * @param breath how much breath is added, against the size of the voice: 0 to 2
 * @param loudness how much louder it is than voices usually are, in dB, -20 to 10
 * @param evenness how far it is made to have the same colour on the whole in every language: 0 as each language's sounds
 *        make it, 1 quite the same, as a voice has that is to be like a recording of unknown language
 */
public record Timbre(Colour colour, double breath, double loudness, double evenness) {
    /** As the speaker sounds by itself. */
    public static final Timbre PLAIN = new Timbre(Colour.NONE, 0, 0, 0);
    /** The most breath that is added. */
    public static final double MOST_BREATH = 2;

    public Timbre {
        breath = Math.clamp(breath, 0, MOST_BREATH);
        loudness = Math.clamp(loudness, -20, 10);
        evenness = Math.clamp(evenness, 0, 1);
    }

    public Timbre with(Colour changed) {
        return new Timbre(changed, breath, loudness, evenness);
    }
}

package io.minimax4j.engine.offline.music.score;

import java.util.List;

/**
 * What a prompt asks for, with everything it leaves open chosen.
 *
 * @param voices who sings: one, or two who take turns
 * @param instruments that were asked for by name, in that order; the style adds what is missing
 * @param acoustic whether drums and electric instruments are unwanted
 * @param chinese whether the prompt or the lyrics are Chinese
 * @param seed of every choice that follows
 */
public record Brief(Style style, Mood mood, double bpm, Metre metre, double swing, Key key, List<Voice> voices,
        List<Instrument> instruments, boolean acoustic, boolean chinese, long seed) {
    public Brief {
        voices = List.copyOf(voices);
        instruments = List.copyOf(instruments);
        if (voices.isEmpty()) {
            throw new IllegalArgumentException("nobody sings");
        }
    }
}

package io.minimax4j.engine.offline.music.score;

import java.util.List;

/**
 * What a prompt asks for, with everything it leaves open chosen.
 *
 * @param voices who sings: one, or two who take turns
 * @param instruments that were asked for by name, in that order; the style adds what is missing
 * @param unwanted instruments that were asked not to play, whatever the style would add
 * @param acoustic whether drums and electric instruments are unwanted
 * @param chinese whether the prompt or the lyrics are Chinese
 * @param seed of every choice that follows
 */
public record Brief(Style style, Mood mood, double bpm, Metre metre, double swing, Key key, List<Voice> voices,
        List<Instrument> instruments, List<Instrument> unwanted, boolean acoustic, boolean chinese, long seed) {
    public Brief {
        voices = List.copyOf(voices);
        instruments = List.copyOf(instruments);
        unwanted = List.copyOf(unwanted);
        if (voices.isEmpty()) {
            throw new IllegalArgumentException("nobody sings");
        }
    }

    /** One in which no instrument is unwanted. */
    public Brief(Style style, Mood mood, double bpm, Metre metre, double swing, Key key, List<Voice> voices,
            List<Instrument> instruments, boolean acoustic, boolean chinese, long seed) {
        this(style, mood, bpm, metre, swing, key, voices, instruments, List.of(), acoustic, chinese, seed);
    }

    /** The same wishes for music of another tempo, metre and key. */
    public Brief with(double otherBpm, Metre otherMetre, Key otherKey) {
        return new Brief(style, mood, otherBpm, otherMetre, swing, otherKey, voices, instruments, unwanted, acoustic,
                chinese, seed);
    }
}

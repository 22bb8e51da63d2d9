package io.minimax4j.engine.offline.clip.sound;

/**
 * When a noise is to be heard.
 *
 * @param at in seconds
 * @param where -1 left to 1 right
 * @param gain 1 for its usual loudness
 */
public record Cue(Effect effect, double at, double where, double gain) {
    public Cue {
        where = Math.clamp(where, -1, 1);
    }

    public static Cue of(Effect effect, double at) {
        return new Cue(effect, at, 0, 1);
    }

    /** As loud as that. */
    public Cue times(double other) {
        return new Cue(effect, at, where, gain * other);
    }

    Cue later(double seconds) {
        return new Cue(effect, at + seconds, where, gain);
    }
}

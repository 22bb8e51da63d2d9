package io.minimax4j.engine.speech;

import java.util.Objects;

/**
 * What is done to the sound of a voice (contract 1.8).
 *
 * @param pitch -100 (deep) to 100 (bright)
 * @param intensity -100 (forceful) to 100 (soft)
 * @param timbre -100 (full) to 100 (crisp)
 * @param effect the room or the line it is heard through
 */
public record Modification(int pitch, int intensity, int timbre, Effect effect) {
    public static final Modification NONE = new Modification(0, 0, 0, Effect.NONE);

    public Modification {
        Objects.requireNonNull(effect, "effect");
        check("pitch", pitch);
        check("intensity", intensity);
        check("timbre", timbre);
    }

    private static void check(String what, int value) {
        if (value < -100 || value > 100) {
            throw new IllegalArgumentException(what + " " + value + " is outside -100..100");
        }
    }

    /** The sound effects of the contract, in lower case on the wire. */
    public enum Effect {
        NONE, SPACIOUS_ECHO, AUDITORIUM_ECHO, LOFI_TELEPHONE, ROBOTIC
    }
}

package io.minimax4j.engine.offline.music.play;

import io.minimax4j.engine.offline.music.score.Note;
import java.util.SplittableRandom;

/**
 * A note as it is to be sounded.
 *
 * @param number which of its part, from 0
 * @param seconds how long it is held
 */
record Touch(Note note, int number, double seconds, Expression expression) {
    private static final double A = 440;
    private static final int A_PITCH = 69;
    private static final double LOUDER = 1.5;

    double hertz() {
        return A * Math.pow(2, (note.pitch() - A_PITCH) / 12.0);
    }

    /** Its frequency at a time, slides and vibrato included. */
    double hertz(double second) {
        return hertz() * Math.pow(2, expression.cents(note, number, second, seconds) / 1200);
    }

    boolean bends() {
        return expression.slide() > 0 || expression.vibrato() > 0;
    }

    /** How hard it is struck, 0 to 1. */
    double strength() {
        return note.velocity() / 127.0;
    }

    /** How loud that is. */
    double loudness() {
        return Math.pow(strength(), LOUDER);
    }

    /** The same for the same note of the same part. */
    SplittableRandom chance() {
        return new SplittableRandom(number * 0x9E3779B97F4A7C15L + note.pitch());
    }
}

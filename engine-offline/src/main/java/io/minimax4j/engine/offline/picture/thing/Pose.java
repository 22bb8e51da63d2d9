package io.minimax4j.engine.offline.picture.thing;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * How a thing is to be drawn. It faces right; who wants it to face left mirrors it.
 *
 * @param action what it does
 * @param phase where in the cycle of its motion it is, 0 to 1; drawings of 0 and of 1 are alike
 * @param tint the colour that is asked for, for what people mean by "a red car" or "a black cat"; null for its own
 * @param lightFrom where the light comes from, -1 (left) to 1 (right)
 * @param lampsLit whether it is dark, so that windows, lamps and eyes of cars shine
 * @param seed small differences between two of a kind follow from it
 */
public record Pose(Action action, double phase, @Nullable Tint tint, double lightFrom, boolean lampsLit, long seed) {
    public static Pose standing(long seed) {
        return new Pose(Action.STANDING, 0, null, -0.6, false, seed);
    }

    public Pose at(double other) {
        return new Pose(action, other, tint, lightFrom, lampsLit, seed);
    }

    public Pose tinted(@Nullable Tint other) {
        return new Pose(action, phase, other, lightFrom, lampsLit, seed);
    }

    /** The colour that is asked for, or else its own. */
    public Color tintOr(Color own) {
        return tint == null ? own : tint.color();
    }

    /** The colour that is asked for, or else one of these, as the seed will have it. */
    public Color tintOrOneOf(Color... own) {
        return tint == null ? own[Math.floorMod(seed * 31 + 7, own.length)] : tint.color();
    }

    /** A sine that runs once through the cycle, that share of it ahead; the same at 0 and at 1 to the last bit. */
    public double wave(double ahead) {
        return wave(1, ahead);
    }

    /** A sine that runs so many times through the cycle. */
    public double wave(int times, double ahead) {
        return Math.sin(2 * Math.PI * (times * turn() + ahead));
    }

    /** The phase, from 0 to less than 1. */
    public double turn() {
        return phase - Math.floor(phase);
    }

    /** Whether it moves along, so that wheels and the like turn. */
    public boolean isMoving() {
        return switch (action) {
            case WALKING, RUNNING, FLYING, SWIMMING -> true;
            default -> false;
        };
    }
}

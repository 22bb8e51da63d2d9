package io.minimax4j.engine.offline.clip.projection;

import io.minimax4j.engine.offline.picture.stage.Layer;

/**
 * A layer as the camera sees it.
 *
 * @param depths how far it is, from its top to its bottom
 * @param arriving whether it and its own motion come only in the first second, so that the first frame has none of it
 * @param leaving whether they go in the last second
 */
public record Sheet(Layer layer, Depths depths, boolean arriving, boolean leaving) {
    private static final double SECOND = 1;

    /** One that is there all the time and has one depth. */
    public static Sheet of(Layer layer) {
        return new Sheet(layer, Depths.of(layer.depth()), false, false);
    }

    /** How much of it there is at a time, 0 to 1. */
    double presence(double time, double end) {
        double come = arriving ? Math.clamp(time / SECOND, 0, 1) : 1;
        double left = leaving ? Math.clamp((end - time) / SECOND, 0, 1) : 1;
        double least = Math.min(come, left);
        return least * least * (3 - 2 * least);
    }
}

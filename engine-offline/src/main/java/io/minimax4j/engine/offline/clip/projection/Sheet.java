package io.minimax4j.engine.offline.clip.projection;

import io.minimax4j.engine.offline.picture.stage.Layer;
import io.minimax4j.engine.offline.picture.stage.Stage;
import java.util.Set;

/**
 * A layer as the camera sees it.
 *
 * @param depths how far it is, from its top to its bottom
 * @param arriving whether it and its own motion come only in the first second, so that the first frame has none of it
 * @param leaving whether they go in the last second
 */
public record Sheet(Layer layer, Depths depths, boolean arriving, boolean leaving) {
    private static final double SECOND = 1;

    /** The layers of backdrops that are ground. */
    private static final Set<String> LYING = Set.of("ground", "sand", "water", "lake");
    /** As far and as near as figures whose feet are there. */
    private static final double AT_HORIZON = 0.32;
    private static final double AT_BOTTOM = 0.95;
    private static final double LOWEST_HORIZON = 0.9;

    /**
     * A layer of a stage, which is there all the time. What lies on the ground is farther at the horizon and nearer at the
     * lower edge, so that whoever stands on it does not slide over it when the camera moves.
     */
    static Sheet of(Layer layer, Stage stage) {
        if (!LYING.contains(layer.name())) {
            return new Sheet(layer, Depths.of(layer.depth()), false, false);
        }
        double horizon = stage.margin() + Math.min(stage.scene().horizon(), LOWEST_HORIZON) * stage.view().height();
        double bottom = (double) stage.margin() + stage.view().height();
        return new Sheet(layer, new Depths(horizon, AT_HORIZON, bottom, AT_BOTTOM), false, false);
    }

    /** How much there is at a time of one that comes or goes, 0 to 1. */
    static double presence(boolean arriving, boolean leaving, double time, double end) {
        double come = arriving ? Math.clamp(time / SECOND, 0, 1) : 1;
        double left = leaving ? Math.clamp((end - time) / SECOND, 0, 1) : 1;
        double least = Math.min(come, left);
        return least * least * (3 - 2 * least);
    }
}

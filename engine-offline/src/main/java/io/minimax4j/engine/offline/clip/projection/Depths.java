package io.minimax4j.engine.offline.clip.projection;

/**
 * Depths that change from one height of the stage to another, as those of a ground do. Above and below they go on as they
 * were there.
 *
 * @param top in pixels of the stage
 * @param atTop 0 far to 1 near
 * @param bottom more than top
 */
public record Depths(double top, double atTop, double bottom, double atBottom) {
    /** One depth. */
    public static Depths of(double depth) {
        return new Depths(0, depth, 1, depth);
    }

    /** Whether it is the same everywhere. */
    boolean isEven() {
        return atTop == atBottom;
    }

    double at(double y) {
        return atTop + (atBottom - atTop) * Math.clamp((y - top) / (bottom - top), 0, 1);
    }
}

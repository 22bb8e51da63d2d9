package io.minimax4j.engine.offline.clip.template;

/**
 * What the camera sees.
 *
 * @param x the middle of what is seen
 * @param zoom 1 where the view is 1 high
 */
record Shot(double x, double y, double zoom) {
    /** The view from (0, 0) to its width and 1. */
    static Shot still(double ratio) {
        return new Shot(ratio / 2, 0.5, 1);
    }

    /** As if a blow went through it. */
    Shot shaken(double strength, double time) {
        return new Shot(x + strength * Math.sin(71 * time), y + strength * Math.sin(93 * time + 1), zoom);
    }
}

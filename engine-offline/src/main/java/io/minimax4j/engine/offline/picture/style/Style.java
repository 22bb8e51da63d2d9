package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.scene.ArtStyle;
import io.minimax4j.engine.picture.Bitmap;

/** Paints layers in a style. */
public interface Style {
    /**
     * How a style is done.
     *
     * @param unit the length by which everything in the picture is measured, in pixels
     */
    static Style of(ArtStyle style, double unit, long seed) {
        return (layer, depth) -> layer;
    }

    /** A layer of land, sky or weather; 0 far to 1 near. */
    Bitmap scenery(Bitmap layer, double depth);

    /** A figure by itself on transparent ground. */
    default Bitmap figure(Bitmap figure, double depth) {
        return scenery(figure, depth);
    }
}

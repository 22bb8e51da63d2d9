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
        Texture texture = new Texture(unit, seed);
        return switch (style) {
            case PAINTED -> new Painted(texture);
            case PHOTO -> new Photo(texture);
            case WATERCOLOUR -> new Watercolour(texture);
            case INK -> new Ink(texture);
            case FLAT -> new Flat(texture);
            case PIXEL -> new Pixels(texture);
            case COMIC -> new Comic(texture);
            case OIL -> new Oil(texture);
            case NEON -> new Neon(texture);
            case SKETCH -> new Sketch(texture);
            case LIVELY -> new Lively(texture);
            case MEDIEVAL -> new Medieval(texture);
            case CLAY -> new Clay(texture);
            case PAPER_CUT -> new PaperCut(texture);
        };
    }

    /** A layer of land, sky or weather; 0 far to 1 near. */
    Bitmap scenery(Bitmap layer, double depth);

    /** A figure by itself on transparent ground. */
    Bitmap figure(Bitmap figure, double depth);

    /** The last touch for the whole picture, in place: paper, light, a border. */
    void finish(int[] pixels, int width, int height);
}

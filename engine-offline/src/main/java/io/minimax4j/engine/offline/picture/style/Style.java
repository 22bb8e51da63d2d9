package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;

/** Paints layers in a style. */
public interface Style {
    /** How much of its own look a cut out picture keeps in any style. */
    double OWN = 0.4;

    /** The style of a scene for a picture of that size; its textures follow from the scene's seed. */
    static Style of(Scene scene, PixelSize size) {
        Texture texture = new Texture(Math.sqrt((double) size.area()), scene.seed());
        return switch (scene.style()) {
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

    /** Somebody's picture that was cut out; it keeps its colours better than a figure does. */
    default Bitmap portrait(Bitmap portrait) {
        Bitmap painted = figure(portrait, 0.9);
        int[] pixels = painted.argb().clone();
        for (int i = 0; i < pixels.length; i++) {
            int own = portrait.argb()[i];
            if (own >>> 24 != 0) {
                pixels[i] = Rgb.mix(pixels[i], own, OWN);
            }
        }
        return new Bitmap(painted.size(), pixels);
    }

    /** The last touch for the whole picture, or a whole frame, in place: paper, light, a border. */
    void finish(int[] pixels, int width, int height);
}

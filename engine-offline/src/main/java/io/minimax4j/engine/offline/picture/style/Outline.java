package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Blur;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.picture.Bitmap;

/** A line around what is on transparent ground. */
final class Outline {
    private Outline() {}

    static Bitmap around(Bitmap figure, int thick, int color) {
        int width = figure.width();
        float[] cover = new float[figure.argb().length];
        for (int i = 0; i < cover.length; i++) {
            cover[i] = figure.argb()[i] >>> 24 > 127 ? 1 : 0;
        }
        Blur.soften(cover, width, figure.height(), thick);
        int[] result = new int[cover.length];
        for (int i = 0; i < cover.length; i++) {
            double line = Math.clamp((cover[i] - 0.12) * 6, 0, 1);
            int below = Rgb.withAlpha(color, Rgb.level(line * 255));
            result[i] = Rgb.over(below, figure.argb()[i]);
        }
        return new Bitmap(figure.size(), result);
    }
}

package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.picture.Bitmap;

/** Few colours, each in one even field. */
record Flat(Texture texture) implements Style {
    @Override
    public Bitmap scenery(Bitmap layer, double depth) {
        Bitmap bright = Texture.dyed(layer, (argb, x, y) -> Rgb.saturated(argb, 1.12));
        return solid(Colors.reduced(bright, Colors.of(bright, depth < 0.01 ? 6 : 3), texture.pixels(0.008)));
    }

    @Override
    public Bitmap figure(Bitmap figure, double depth) {
        Bitmap bright = Texture.dyed(figure, (argb, x, y) -> Rgb.saturated(argb, 1.12));
        return Colors.reduced(bright, Colors.of(bright, 7), 1);
    }

    /** What is half transparent becomes a field as well. */
    private static Bitmap solid(Bitmap layer) {
        return Texture.dyed(layer,
                (argb, x, y) -> Rgb.withAlpha(argb, Rgb.level(Math.clamp(((argb >>> 24) - 70) * 2.6, 0, 255))));
    }

    @Override
    public void finish(int[] pixels, int width, int height) {
        // Nothing on top: even fields are the point.
    }
}

package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Blur;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.picture.Bitmap;

/** As through a lens: sharp in front, blurred behind, with grain. */
record Photo(Texture texture) implements Style {
    private static final double FOCUS = 0.55;

    @Override
    public Bitmap scenery(Bitmap layer, double depth) {
        double off = depth < FOCUS ? (FOCUS - depth) / FOCUS : depth > 0.9 ? 1.2 : 0;
        Bitmap toned = Texture.dyed(layer, (argb, x, y) -> curve(argb));
        return off < 0.2 ? toned : Blur.of(toned, (int) Math.round(texture.unit() * 0.0042 * off));
    }

    /** More contrast, less colour. */
    private static int curve(int argb) {
        double level = Rgb.luma(argb) / 255.0;
        double lifted = level * level * (3 - 2 * level);
        return Rgb.saturated(Rgb.scaled(argb, (0.45 + 0.55 * (level > 0.01 ? lifted / level : 1)) * 1.02), 0.86);
    }

    @Override
    public Bitmap figure(Bitmap figure, double depth) {
        Bitmap toned = Texture.dyed(figure,
                (argb, x, y) -> Rgb.scaled(curve(argb), 1 + 0.07 * (texture.speck(x, y) - 0.5)));
        return depth > 0.5 ? toned : Blur.of(toned, (int) Math.round(texture.unit() * 0.003 * (1 - depth)));
    }

    @Override
    public void finish(int[] pixels, int width, int height) {
        texture.bloom(pixels, width, height, 0.3, 0.03);
        texture.lens(pixels, width, height, 0.6, 0.075);
    }
}

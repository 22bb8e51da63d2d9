package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.picture.Bitmap;

/** Soft light and a slight texture of brushes. */
record Painted(Texture texture) implements Style {
    @Override
    public Bitmap scenery(Bitmap layer, double depth) {
        double fine = 70 / texture.unit();
        return Texture.dyed(layer, (argb, x, y) -> Rgb.scaled(argb,
                1 + (texture.noise().cloudy((x + y * 0.5) * fine, (y - x * 0.25) * fine * 2.4, 2) - 0.5) * 0.075));
    }

    @Override
    public Bitmap figure(Bitmap figure, double depth) {
        return figure;
    }

    @Override
    public void finish(int[] pixels, int width, int height) {
        texture.bloom(pixels, width, height, 0.22, 0.02);
        texture.lens(pixels, width, height, 0.2, 0.012);
    }
}

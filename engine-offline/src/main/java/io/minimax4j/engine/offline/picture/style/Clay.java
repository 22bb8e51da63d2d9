package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Blur;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.picture.Bitmap;

/** Formed of clay: everything has a round edge, and fingers have left their prints. */
record Clay(Texture texture) implements Style {
    @Override
    public Bitmap scenery(Bitmap layer, double depth) {
        Bitmap even = Colors.reduced(layer, Colors.of(layer, depth < 0.01 ? 5 : 3), texture.pixels(0.012));
        return formed(depth < 0.01 ? even : shadowed(even), texture.pixels(0.01), 0.8);
    }

    @Override
    public Bitmap figure(Bitmap figure, double depth) {
        return formed(Colors.reduced(figure, Colors.of(figure, 12), 1), texture.pixels(0.005), 1.2);
    }

    private Bitmap formed(Bitmap bitmap, int round, double strength) {
        int width = bitmap.width();
        int height = bitmap.height();
        float[] relief = new float[bitmap.argb().length];
        for (int i = 0; i < relief.length; i++) {
            int argb = bitmap.argb()[i];
            relief[i] = (argb >>> 24) / 255f * (0.55f + Rgb.luma(argb) / 255f * 0.45f);
        }
        Blur.soften(relief, width, height, round);
        double bumps = 46 / texture.unit();
        double prints = 16 / texture.unit();
        return Texture.dyed(bitmap, (argb, x, y) -> {
            int before = Math.max(y - 2, 0) * width + Math.max(x - 2, 0);
            int after = Math.min(y + 2, height - 1) * width + Math.min(x + 2, width - 1);
            double slope = (relief[after] - relief[before]) * round * 0.9 * strength;
            double bump = texture.noise().cloudy(x * bumps, y * bumps, 2)
                    - texture.noise().cloudy(x * bumps + 0.3, y * bumps + 0.3, 2);
            double where = texture.noise().at(x * prints * 0.4 + 60, y * prints * 0.4);
            double print = where > 0.62
                    ? Math.sin((Math.hypot(x % 97 - 48.0, y % 83 - 41.0)) * 700 / texture.unit() * 0.9) * 0.022
                    : 0;
            double light = Math.clamp(slope * 0.5 + bump * 0.14 + print, -0.32, 0.32);
            int color = Rgb.saturated(argb, 1.15);
            return light > 0 ? Rgb.mix(color, 0xFFFFFFFF, light * 0.95) : Rgb.scaled(color, 1 + light * 1.1);
        });
    }

    private Bitmap shadowed(Bitmap layer) {
        return PaperCut.shadowed(layer, texture.pixels(0.012), 0.34);
    }

    @Override
    public void finish(int[] pixels, int width, int height) {
        texture.lens(pixels, width, height, 0.3, 0.02);
    }
}

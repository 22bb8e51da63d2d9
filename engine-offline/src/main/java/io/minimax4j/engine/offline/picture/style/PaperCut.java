package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Blur;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.picture.Bitmap;

/** Sheets of coloured paper one over the other, each with its shadow on the one below. */
record PaperCut(Texture texture) implements Style {
    @Override
    public Bitmap scenery(Bitmap layer, double depth) {
        Bitmap solid = Texture.dyed(layer, (argb, x, y) -> {
            int strong = Rgb.saturated(Rgb.scaled(argb, 1.14), 1.45);
            return Rgb.withAlpha(strong, Rgb.level(Math.clamp(((argb >>> 24) - 96) * 6.0, 0, 255)));
        });
        boolean sky = depth < 0.01;
        Bitmap even = Colors.reduced(solid, Colors.of(solid, sky ? 5 : 2), texture.pixels(sky ? 0.014 : 0.01));
        return papered(sky ? even : shadowed(edged(even, texture.pixels(0.0016)), texture.pixels(0.011), 0.5));
    }

    @Override
    public Bitmap figure(Bitmap figure, double depth) {
        Bitmap strong = Texture.dyed(figure, (argb, x, y) -> Rgb.saturated(Rgb.scaled(argb, 1.14), 1.35));
        Bitmap even = Colors.reduced(strong, Colors.of(strong, 6), 1);
        return papered(shadowed(Outline.around(even, texture.pixels(0.0026), 0xFFFDFBF5), texture.pixels(0.007), 0.5));
    }

    private Bitmap papered(Bitmap layer) {
        return Texture.dyed(layer, (argb, x, y) -> Rgb.scaled(argb, texture.paper(x, y, 0.03)));
    }

    /** The cut edge of the paper is white. */
    private static Bitmap edged(Bitmap layer, int thick) {
        int width = layer.width();
        return Texture.dyed(layer, (argb, x, y) -> {
            int above = y < thick ? 255 : layer.argb()[(y - thick) * width + x] >>> 24;
            return argb >>> 24 > 200 && above < 120 ? Rgb.mix(argb, 0xFFFFFFFF, 0.55) : argb;
        });
    }

    /** With a shadow on what lies behind, down to the right and all around. */
    static Bitmap shadowed(Bitmap layer, int reach, double dark) {
        int width = layer.width();
        int height = layer.height();
        float[] shade = new float[layer.argb().length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int from = Math.max(y - reach / 3, 0) * width + Math.max(x - reach / 3, 0);
                shade[y * width + x] = (layer.argb()[from] >>> 24) / 255f;
            }
        }
        Blur.soften(shade, width, height, reach);
        int[] result = new int[shade.length];
        for (int i = 0; i < shade.length; i++) {
            int below = Rgb.withAlpha(0xFF120E1E, Rgb.level(Math.min(shade[i] * dark, dark) * 255));
            result[i] = Rgb.over(below, layer.argb()[i]);
        }
        return new Bitmap(layer.size(), result);
    }

    @Override
    public void finish(int[] pixels, int width, int height) {
        texture.lens(pixels, width, height, 0.16, 0.015);
    }
}

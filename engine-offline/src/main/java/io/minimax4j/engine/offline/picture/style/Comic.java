package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.picture.Bitmap;

/** Black outlines, even colours, dots in the shade. */
record Comic(Texture texture) implements Style {
    private static final int INK = 0xFF16141C;

    @Override
    public Bitmap scenery(Bitmap layer, double depth) {
        int smooth = texture.pixels(0.005);
        Bitmap vivid = vivid(layer);
        Bitmap even = Colors.reduced(vivid, Colors.of(vivid, depth < 0.01 ? 6 : 4), smooth);
        float[] edges = Texture.edges(layer, smooth, texture.pixels(0.0016));
        double dots = texture.unit() * 0.0095;
        return Texture.dyed(even, (argb, x, y) -> {
            double shade = 1 - Rgb.luma(layer.argb()[y * layer.width() + x]) / 255.0;
            int color = dotted(argb, x, y, dots, Math.clamp((shade - 0.3) * 0.85, 0, 0.5));
            double line = depth < 0.01 ? 0 : Math.clamp((edges[y * layer.width() + x] - 0.28) * 4, 0, 1);
            return Rgb.mix(color, INK, line);
        });
    }

    private static Bitmap vivid(Bitmap layer) {
        return Texture.dyed(layer, (argb, x, y) -> Rgb.saturated(Rgb.scaled(argb, 1.06), 1.5));
    }

    /** Dots in rows that run askew, the larger the darker it is. */
    private static int dotted(int argb, int x, int y, double wide, double dark) {
        if (dark <= 0) {
            return argb;
        }
        double across = (x + y) * 0.7071 / wide;
        double down = (x - y) * 0.7071 / wide;
        double dx = across - Math.floor(across) - 0.5;
        double dy = down - Math.floor(down) - 0.5;
        double dot = Math.clamp((dark * 0.85 - Math.sqrt(dx * dx + dy * dy)) * wide + 0.5, 0, 1);
        return Rgb.mix(argb, Rgb.scaled(argb, 0.55), dot);
    }

    @Override
    public Bitmap figure(Bitmap figure, double depth) {
        Bitmap vivid = vivid(figure);
        Bitmap even = Colors.reduced(vivid, Colors.of(vivid, 9), 1);
        float[] inner = Texture.edges(figure, 1, 1);
        return Outline.around(Texture.dyed(even, (argb, x, y) -> Rgb.mix(argb, INK,
                Math.clamp((inner[y * figure.width() + x] - 0.24) * 3, 0, 0.9))), texture.pixels(0.0032), INK);
    }

    @Override
    public void finish(int[] pixels, int width, int height) {
        int white = texture.pixels(0.02);
        int black = white + texture.pixels(0.006);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int near = Math.min(Math.min(x, width - 1 - x), Math.min(y, height - 1 - y));
                if (near < black) {
                    pixels[y * width + x] = near < white ? 0xFFFDFCF7 : INK;
                }
            }
        }
    }
}

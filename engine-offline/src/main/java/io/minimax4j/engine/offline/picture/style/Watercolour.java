package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.picture.Bitmap;

/** Thin paint on rough paper: pale, bled, darker where it dried at an edge. */
record Watercolour(Texture texture) implements Style {
    private static final int PAPER = 0xFFFBF8F0;

    @Override
    public Bitmap scenery(Bitmap layer, double depth) {
        return wash(texture.bled(layer, 0.008), texture.pixels(0.005), depth < 0.01 ? 0.36 : 0.3);
    }

    @Override
    public Bitmap figure(Bitmap figure, double depth) {
        return wash(texture.bled(figure, 0.0018), 1, 0.2);
    }

    private Bitmap wash(Bitmap wet, int smooth, double pale) {
        float[] edges = Texture.edges(wet, smooth, texture.pixels(0.002));
        double pools = 7 / texture.unit();
        double grains = 120 / texture.unit();
        return Texture.dyed(wet, (argb, x, y) -> {
            double pool = texture.noise().cloudy(x * pools, y * pools, 4);
            double grain = texture.noise().at(x * grains, y * grains);
            double level = Rgb.luma(argb) / 255.0;
            double light = Texture.stepped(Math.clamp(level + (pool - 0.5) * 0.16, 0, 1), 7, 0.55);
            int color = Rgb.saturated(Texture.relit(argb, light), 1.2);
            double thin = pale + (pool - 0.5) * 0.5 + (grain - 0.5) * 0.12;
            color = Rgb.mix(color, PAPER, Math.clamp(thin, 0, 0.75));
            double edge = edges[y * wet.width() + x];
            return Rgb.scaled(color, 1 - Math.min(edge * 0.9, 0.3));
        });
    }

    @Override
    public void finish(int[] pixels, int width, int height) {
        double border = texture.unit() * 0.035;
        double rough = 9 / texture.unit();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double near = Math.min(Math.min(x, width - 1 - x), Math.min(y, height - 1 - y));
                double edge = (near - border + (texture.noise().cloudy(x * rough, y * rough, 5) - 0.5) * border * 2.4)
                        / (texture.unit() * 0.004);
                double dried = edge > 0 && edge < 3 ? 1 - 0.16 * (1 - Math.abs(edge - 1.2) / 1.8) : 1;
                int color = Rgb.mix(PAPER, Rgb.scaled(pixels[y * width + x], dried), edge);
                pixels[y * width + x] = Rgb.scaled(color, texture.paper(x, y, 0.05));
            }
        }
    }
}

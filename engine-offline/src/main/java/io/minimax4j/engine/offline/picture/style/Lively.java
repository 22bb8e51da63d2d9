package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.picture.Bitmap;
import java.util.SplittableRandom;

/** As in bright animated films: clear colours, light in two steps, thin outlines, sparkles. */
record Lively(Texture texture) implements Style {
    @Override
    public Bitmap scenery(Bitmap layer, double depth) {
        return Texture.dyed(layer, (argb, x, y) -> cel(argb, 6));
    }

    private static int cel(int argb, int steps) {
        double level = Rgb.luma(argb) / 255.0;
        double light = Math.pow(Texture.stepped(level, steps, 0.5), 0.8);
        int color = Rgb.saturated(Texture.relit(argb, light), 1.42);
        // Shadows are never black, they are violet.
        return Rgb.mix(color, 0xFF8A7BE8, Math.clamp(0.42 - light, 0, 0.4) * 0.7) & 0xFFFFFF | argb & Rgb.OPAQUE;
    }

    @Override
    public Bitmap figure(Bitmap figure, double depth) {
        float[] inner = Texture.edges(figure, 1, 1);
        Bitmap cel = Texture.dyed(figure, (argb, x, y) -> Rgb.mix(cel(argb, 5), Rgb.scaled(argb, 0.42),
                Math.clamp((inner[y * figure.width() + x] - 0.22) * 2, 0, 0.55)));
        Bitmap lined = Outline.around(cel, texture.pixels(0.0014), 0xFF4A2F5E);
        return Outline.around(lined, texture.pixels(0.0022), 0xFFFFFFFF);
    }

    @Override
    public void finish(int[] pixels, int width, int height) {
        for (int y = 0; y < height; y++) {
            double down = (double) y / height;
            for (int x = 0; x < width; x++) {
                double across = (double) x / width;
                int wash = Rgb.mix(0xFFFFE0F0, 0xFFBDF4FF, across);
                pixels[y * width + x] = Rgb.mix(pixels[y * width + x], wash, 0.14 * (1 - down * 0.7));
            }
        }
        texture.bloom(pixels, width, height, 0.4, 0.022);
        SplittableRandom random = new SplittableRandom(texture.seed());
        int count = (int) (16.0 * width * height / (texture.unit() * texture.unit()));
        for (int i = 0; i < count; i++) {
            sparkle(pixels, width, height, new double[]{random.nextDouble() * width, random.nextDouble() * height,
                texture.unit() * random.nextDouble(0.008, 0.024)});
        }
    }

    private static void sparkle(int[] pixels, int width, int height, double[] place) {
        double size = place[2];
        for (int y = (int) Math.max(place[1] - size, 0); y < Math.min(place[1] + size, height); y++) {
            for (int x = (int) Math.max(place[0] - size, 0); x < Math.min(place[0] + size, width); x++) {
                double dx = Math.abs(x - place[0]) / size;
                double dy = Math.abs(y - place[1]) / size;
                double star = 1 - Math.pow(Math.sqrt(dx) + Math.sqrt(dy), 2);
                if (star > 0) {
                    pixels[y * width + x] = Rgb.mix(pixels[y * width + x], 0xFFFFFFFF, Math.min(star * 2.2, 1));
                }
            }
        }
    }
}

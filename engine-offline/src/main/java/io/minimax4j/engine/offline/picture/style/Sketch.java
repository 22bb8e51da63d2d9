package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.picture.Bitmap;

/** Pencil on paper: outlines, and hatching that crosses where it is darker. */
record Sketch(Texture texture) implements Style {
    private static final int PAPER = 0xFFF8F5EC;
    private static final int LEAD = 0xFF35363B;

    @Override
    public Bitmap scenery(Bitmap layer, double depth) {
        return drawn(layer, texture.pixels(0.004), depth < 0.01 ? 0.45 : 0.6 + 0.25 * depth, 0.75);
    }

    @Override
    public Bitmap figure(Bitmap figure, double depth) {
        return Outline.around(drawn(figure, 1, 1, 1.3), 1, LEAD);
    }

    private Bitmap drawn(Bitmap layer, int smooth, double dark, double lines) {
        float[] edges = Texture.edges(layer, smooth, 1 + texture.pixels(0.001) / 2);
        double wide = texture.unit() * 0.0062;
        Noise noise = texture.noise();
        return Texture.dyed(layer, (argb, x, y) -> {
            double shade = (1 - Rgb.luma(argb) / 255.0) * dark;
            double wobble = noise.cloudy(x * 14 / texture.unit(), y * 14 / texture.unit(), 2) * 3.2;
            double press = 0.65 + 0.7 * noise.at(x * 60 / texture.unit(), y * 60 / texture.unit());
            double first = stroke((x + y * 0.8) / wide + wobble, shade - 0.14);
            double second = stroke((x - y * 0.9) / wide + wobble, shade - 0.38);
            double third = stroke((x * 0.2 + y) / wide + wobble, shade - 0.58);
            double lead = Math.max(first * 0.5, Math.max(second * 0.62, third * 0.7)) * press;
            double line = Math.clamp((edges[y * layer.width() + x] - 0.07) * 3 * lines, 0, 0.9) * press;
            double smudge = Math.max(0, shade - 0.1) * 0.28;
            return Rgb.mix(PAPER, LEAD, Math.clamp(Math.max(lead, line) + smudge, 0, 0.95)) & 0xFFFFFF
                    | argb & Rgb.OPAQUE;
        });
    }

    /** One of many parallel strokes, the thicker the darker. */
    private static double stroke(double place, double shade) {
        if (shade <= 0) {
            return 0;
        }
        double off = Math.abs(place - Math.floor(place) - 0.5);
        return Math.clamp((Math.min(0.12 + shade * 0.5, 0.42) - off) * 5, 0, 1);
    }

    @Override
    public void finish(int[] pixels, int width, int height) {
        double border = texture.unit() * 0.03;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double near = Math.min(Math.min(x, width - 1 - x), Math.min(y, height - 1 - y));
                double rough = texture.noise().cloudy(x * 16 / texture.unit(), y * 16 / texture.unit(), 3) - 0.5;
                double inside = Math.clamp((near - border + rough * border * 2.2) / (border * 0.5), 0, 1);
                pixels[y * width + x] = Rgb.scaled(Rgb.mix(PAPER, pixels[y * width + x], inside),
                        texture.paper(x, y, 0.035));
            }
        }
    }
}

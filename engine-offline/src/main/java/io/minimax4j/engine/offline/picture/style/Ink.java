package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.picture.Bitmap;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.SplittableRandom;

/** Ink on rice paper: washes of black, wet edges, mist below the mountains, a red seal. */
record Ink(Texture texture) implements Style {
    private static final int PAPER = 0xFFF1E9D6;
    private static final int INK = 0xFF17181C;
    private static final int SEAL = 0xFFB2291F;

    @Override
    public Bitmap scenery(Bitmap layer, double depth) {
        if (depth < 0.01) {
            return Texture.dyed(layer, (argb, x, y) -> washed(argb, x, y, 0.2, 0.1));
        }
        boolean ground = depth > 0.5;
        Bitmap wet = texture.bled(layer, 0.006);
        float[] edges = Texture.edges(wet, texture.pixels(0.004), texture.pixels(0.0018));
        double strength = ground ? 0.55 : 0.75 + 0.9 * depth;
        int height = layer.height();
        return Texture.dyed(wet, (argb, x, y) -> {
            double edge = edges[y * wet.width() + x];
            int color = washed(argb, x, y, strength, 0.07);
            color = Rgb.mix(color, INK, Math.clamp((edge - 0.1) * (ground ? 0.6 : 1.6), 0, 0.75));
            // Mist: what is far fades downwards into the paper.
            double down = (double) y / height;
            double mist = ground || depth < 0.05 || depth > 0.35 ? 0 : Math.clamp((down - 0.62) * 2.1, 0, 0.72);
            return Rgb.mix(color, PAPER, mist) & 0xFFFFFF | argb & Rgb.OPAQUE;
        });
    }

    private int washed(int argb, int x, int y, double strength, double chroma) {
        Noise noise = texture.noise();
        double pool = noise.cloudy(x * 6 / texture.unit(), y * 6 / texture.unit(), 4);
        double dark = Math.pow(1 - Rgb.luma(argb) / 255.0, 1.15);
        double ink = Texture.stepped(Math.clamp(dark * strength * (0.55 + 0.9 * pool), 0, 1), 9, 0.7);
        int color = Rgb.mix(PAPER, INK, ink);
        int hue = Rgb.mix(color, Texture.relit(argb, Rgb.luma(color) / 255.0), chroma);
        return hue & 0xFFFFFF | argb & Rgb.OPAQUE;
    }

    @Override
    public Bitmap figure(Bitmap figure, double depth) {
        float[] edges = Texture.edges(figure, 1, texture.pixels(0.0014));
        return Texture.dyed(figure, (argb, x, y) -> {
            int color = washed(argb, x, y, 1.35, 0.24);
            double line = Math.clamp((edges[y * figure.width() + x] - 0.16) * 2.6, 0, 0.9);
            return Rgb.mix(color, INK, line) & 0xFFFFFF | argb & Rgb.OPAQUE;
        });
    }

    @Override
    public void finish(int[] pixels, int width, int height) {
        double fibre = 5 / texture.unit();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double stain = texture.noise().cloudy(x * fibre, y * fibre, 3) - 0.5;
                double thread = texture.noise().at(x * fibre * 8, y * fibre * 60);
                double across = 2.0 * x / width - 1;
                double down = 2.0 * y / height - 1;
                double aged = 0.1 * Math.pow((across * across + down * down) / 2, 2);
                int color = Rgb.mix(pixels[y * width + x], 0xFFC9AE7C, Math.clamp(aged + stain * 0.08, 0, 0.3));
                pixels[y * width + x] = Rgb.scaled(color, texture.paper(x, y, 0.025) - (thread > 0.86 ? 0.018 : 0));
            }
        }
        seal(pixels, width, height);
    }

    /** A square with strokes in it that are no letters of any script. */
    private void seal(int[] pixels, int width, int height) {
        int size = texture.pixels(0.058);
        Sheet sheet = new Sheet(size, size);
        Graphics2D graphics = sheet.graphics();
        graphics.setPaint(Rgb.color(SEAL));
        graphics.fill(new RoundRectangle2D.Double(0, 0, size, size, size * 0.16, size * 0.16));
        graphics.setPaint(Rgb.color(PAPER));
        graphics.setStroke(new BasicStroke(size * 0.06f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        SplittableRandom random = new SplittableRandom(texture.seed());
        for (int i = 0; i < 4; i++) {
            double x = size * (0.28 + 0.44 * (i % 2));
            double y = size * (0.28 + 0.44 * (i / 2));
            double reach = size * 0.14;
            Path2D.Double mark = new Path2D.Double();
            mark.moveTo(x - reach, y - reach * random.nextDouble(-0.2, 1));
            mark.lineTo(x + reach, y - reach * random.nextDouble(-0.2, 1));
            mark.moveTo(x, y - reach);
            mark.quadTo(x + reach * random.nextDouble(-0.6, 0.6), y, x + reach * random.nextDouble(-0.8, 0.8),
                    y + reach);
            mark.moveTo(x - reach, y + reach * random.nextDouble(0.3, 1));
            mark.lineTo(x + reach * 0.7, y + reach * random.nextDouble(0.3, 1));
            graphics.draw(mark);
        }
        graphics.dispose();
        int left = width - size - texture.pixels(0.045);
        int top = height - size - texture.pixels(0.05);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int at = (y + top) * width + x + left;
                if (y + top >= 0 && y + top < height && x + left >= 0 && x + left < width) {
                    double worn = texture.noise().cloudy(x * 90 / texture.unit(), y * 90 / texture.unit(), 2) > 0.3
                            ? 0.92
                            : 0.45;
                    pixels[at] = Rgb.over(pixels[at], Rgb.faded(sheet.pixels()[y * size + x], worn));
                }
            }
        }
    }
}

package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.picture.Bitmap;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.QuadCurve2D;
import java.util.SplittableRandom;

/** Thick paint: fields between edges that were kept, with the furrows of a brush on them. */
record Oil(Texture texture) implements Style {
    @Override
    public Bitmap scenery(Bitmap layer, double depth) {
        return stroked(fields(rich(layer), texture.pixels(0.006)), 0.026, 1);
    }

    @Override
    public Bitmap figure(Bitmap figure, double depth) {
        return stroked(fields(rich(figure), texture.pixels(0.002)), 0.011, 0.6);
    }

    private static Bitmap rich(Bitmap bitmap) {
        return Texture.dyed(bitmap, (argb, x, y) -> Rgb.saturated(Rgb.scaled(argb, 0.98), 1.22));
    }

    /** Of the four fields around a pixel the one with the least in it, so that edges stay (Kuwahara). */
    private static Bitmap fields(Bitmap bitmap, int radius) {
        int width = bitmap.width();
        int height = bitmap.height();
        int wide = width + 1;
        long[] sums = new long[wide * (height + 1)];
        long[] greys = new long[wide * (height + 1)];
        int[] reds = new int[wide * (height + 1)];
        int[] greens = new int[wide * (height + 1)];
        int[] blues = new int[wide * (height + 1)];
        int[] covers = new int[wide * (height + 1)];
        for (int y = 0; y < height; y++) {
            long square = 0;
            long grey = 0;
            int red = 0;
            int green = 0;
            int blue = 0;
            int cover = 0;
            for (int x = 0; x < width; x++) {
                int argb = bitmap.argb()[y * width + x];
                if (argb >>> 24 > 60) {
                    int luma = Rgb.luma(argb);
                    square += (long) luma * luma;
                    grey += luma;
                    red += Rgb.red(argb);
                    green += Rgb.green(argb);
                    blue += Rgb.blue(argb);
                    cover++;
                }
                int at = (y + 1) * wide + x + 1;
                sums[at] = sums[at - wide] + square;
                greys[at] = greys[at - wide] + grey;
                reds[at] = reds[at - wide] + red;
                greens[at] = greens[at - wide] + green;
                blues[at] = blues[at - wide] + blue;
                covers[at] = covers[at - wide] + cover;
            }
        }
        return Texture.dyed(bitmap, (argb, x, y) -> {
            double least = Double.MAX_VALUE;
            int color = argb;
            for (int i = 0; i < 4; i++) {
                int left = Math.max(i % 2 == 0 ? x - radius : x, 0);
                int right = Math.min(i % 2 == 0 ? x + 1 : x + radius + 1, width);
                int top = Math.max(i < 2 ? y - radius : y, 0);
                int bottom = Math.min(i < 2 ? y + 1 : y + radius + 1, height);
                int a = top * wide + left;
                int b = top * wide + right;
                int c = bottom * wide + left;
                int d = bottom * wide + right;
                int count = covers[d] - covers[b] - covers[c] + covers[a];
                if (count == 0) {
                    continue;
                }
                double mean = (double) (greys[d] - greys[b] - greys[c] + greys[a]) / count;
                double spread = (double) (sums[d] - sums[b] - sums[c] + sums[a]) / count - mean * mean;
                if (spread < least) {
                    least = spread;
                    color = Rgb.of((double) (reds[d] - reds[b] - reds[c] + reds[a]) / count,
                            (double) (greens[d] - greens[b] - greens[c] + greens[a]) / count,
                            (double) (blues[d] - blues[b] - blues[c] + blues[a]) / count);
                }
            }
            return color & 0xFFFFFF | argb & Rgb.OPAQUE;
        });
    }

    /** Lays strokes of the colours that are there over the fields, along what changes least. */
    private Bitmap stroked(Bitmap fields, double size, double turns) {
        int width = fields.width();
        int height = fields.height();
        Sheet sheet = Sheet.of(fields);
        Graphics2D graphics = sheet.graphics();
        SplittableRandom random = new SplittableRandom(texture.seed());
        for (int pass = 0; pass < 2; pass++) {
            double length = texture.unit() * size * (pass == 0 ? 1.5 : 0.8);
            double step = Math.max(length * 0.42, 3);
            for (double row = 0; row < height; row += step) {
                for (double column = 0; column < width; column += step) {
                    int x = Math.clamp((int) (column + random.nextDouble() * step), 0, width - 1);
                    int y = Math.clamp((int) (row + random.nextDouble() * step), 0, height - 1);
                    double tone = random.nextDouble(-0.09, 0.09);
                    double turn = random.nextDouble(-0.3, 0.3);
                    int argb = fields.argb()[y * width + x];
                    if (argb >>> 24 > 100) {
                        stroke(graphics, fields, new int[]{x, y, tinted(argb, tone)},
                                new double[]{length, turn, turns});
                    }
                }
            }
        }
        graphics.dispose();
        return Texture.dyed(fields, (argb, x, y) -> sheet.pixels()[y * width + x] & 0xFFFFFF | argb & Rgb.OPAQUE);
    }

    private static int tinted(int argb, double tone) {
        int toned = Rgb.scaled(argb, 1 + tone);
        return Rgb.mix(toned, tone > 0 ? 0xFFF2CF8A : 0xFF3E4E9A, Math.abs(tone) * 0.9) | Rgb.OPAQUE;
    }

    private void stroke(Graphics2D graphics, Bitmap fields, int[] from, double[] shape) {
        int x = from[0];
        int y = from[1];
        int reach = texture.pixels(0.004);
        double slopeX = luma(fields, x + reach, y) - luma(fields, x - reach, y);
        double slopeY = luma(fields, x, y + reach) - luma(fields, x, y - reach);
        double steep = Math.hypot(slopeX, slopeY);
        double calm = (texture.noise().cloudy(x * 2.2 / texture.unit(), y * 2.2 / texture.unit(), 2) - 0.5) * 3.4
                * shape[2];
        double angle = (steep > 14 ? Math.atan2(slopeX, -slopeY) : calm) + shape[1];
        double length = shape[0] * (steep > 30 ? 0.55 : 1);
        double dx = Math.cos(angle) * length / 2;
        double dy = Math.sin(angle) * length / 2;
        double bend = length * 0.12 * (shape[1] > 0 ? 1 : -1);
        double wide = length * 0.22;
        QuadCurve2D.Double path = new QuadCurve2D.Double(x - dx, y - dy, x - dy / length * bend, y + dx / length * bend,
                x + dx, y + dy);
        graphics.setStroke(new BasicStroke((float) wide, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setPaint(Rgb.color(Rgb.withAlpha(from[2], 225)));
        graphics.draw(path);
        // The ridge that the hairs leave at one side of a stroke.
        graphics.setStroke(new BasicStroke((float) Math.max(wide * 0.16, 0.5)));
        graphics.setPaint(Rgb.color(Rgb.withAlpha(Rgb.mix(from[2], 0xFFFFFFFF, 0.16), 80)));
        graphics.translate(-wide * 0.2, -wide * 0.28);
        graphics.draw(path);
        graphics.translate(wide * 0.2, wide * 0.28);
    }

    private static int luma(Bitmap bitmap, int x, int y) {
        return Rgb.luma(bitmap.argb()[Math.clamp(y, 0, bitmap.height() - 1) * bitmap.width()
                + Math.clamp(x, 0, bitmap.width() - 1)]);
    }

    @Override
    public void finish(int[] pixels, int width, int height) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double weave = 0.014
                        * (Math.sin(x * 2.1 * 700 / texture.unit()) + Math.sin(y * 2.1 * 700 / texture.unit()));
                pixels[y * width + x] = Rgb.scaled(pixels[y * width + x], 1 + weave);
            }
        }
        texture.lens(pixels, width, height, 0.28, 0.01);
    }
}

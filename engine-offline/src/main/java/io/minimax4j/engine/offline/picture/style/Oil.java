package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.picture.Bitmap;

/** Thick paint: fields between edges that were kept, with the furrows of a brush on them. */
record Oil(Texture texture) implements Style {
    @Override
    public Bitmap scenery(Bitmap layer, double depth) {
        return stroked(fields(rich(daubed(layer)), texture.pixels(0.007)), 0.3);
    }

    @Override
    public Bitmap figure(Bitmap figure, double depth) {
        return stroked(fields(rich(figure), texture.pixels(0.003)), 0.16);
    }

    private static Bitmap rich(Bitmap bitmap) {
        return Texture.dyed(bitmap, (argb, x, y) -> Rgb.saturated(Rgb.scaled(argb, 0.98), 1.22));
    }

    /** No two daubs of paint have quite the same colour. */
    private Bitmap daubed(Bitmap layer) {
        double wide = 26 / texture.unit();
        Noise noise = texture.noise();
        return Texture.dyed(layer, (argb, x, y) -> {
            double turn = noise.at(x * 3 / texture.unit(), y * 3 / texture.unit()) * 3;
            double along = (x * Math.cos(turn) + y * Math.sin(turn)) * wide;
            double across = (y * Math.cos(turn) - x * Math.sin(turn)) * wide * 3;
            double daub = noise.at(along, across) - 0.5;
            int toned = Rgb.scaled(argb, 1 + daub * 0.3);
            return daub > 0 ? Rgb.mix(toned, argb & Rgb.OPAQUE | 0xF2CF8A, daub * 0.18)
                    : Rgb.mix(toned, argb & Rgb.OPAQUE | 0x3E4E9A, -daub * 0.2);
        });
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

    private Bitmap stroked(Bitmap bitmap, double relief) {
        Noise noise = texture.noise();
        double fine = 40 / texture.unit();
        return Texture.dyed(bitmap, (argb, x, y) -> {
            double turn = noise.at(x * 3 / texture.unit(), y * 3 / texture.unit()) * 3 + Rgb.luma(argb) / 160.0;
            double along = (x * Math.cos(turn) + y * Math.sin(turn)) * fine;
            double across = (y * Math.cos(turn) - x * Math.sin(turn)) * fine * 6;
            double furrow = noise.at(along, across) - noise.at(along, across + 0.35);
            return Rgb.scaled(argb, 1 + furrow * relief);
        });
    }

    @Override
    public void finish(int[] pixels, int width, int height) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double weave = 0.014 * (Math.sin(x * 2.1 * 700 / texture.unit()) + Math.sin(y * 2.1 * 700 / texture.unit()));
                pixels[y * width + x] = Rgb.scaled(pixels[y * width + x], 1 + weave);
            }
        }
        texture.lens(pixels, width, height, 0.28, 0.01);
    }
}

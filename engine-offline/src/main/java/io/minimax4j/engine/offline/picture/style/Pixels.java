package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.picture.Bitmap;

/** Large square pixels of a small palette, dithered, as old games had them. */
record Pixels(Texture texture) implements Style {
    private static final int[] ORDER = {0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5};
    private static final int LEVELS = 7;

    private int block() {
        return Math.max(2, (int) Math.round(texture.unit() / 160));
    }

    @Override
    public Bitmap scenery(Bitmap layer, double depth) {
        return blocks(layer, block(), 0.36);
    }

    @Override
    public Bitmap figure(Bitmap figure, double depth) {
        return blocks(figure, block(), 0.05);
    }

    private static Bitmap blocks(Bitmap bitmap, int block, double dither) {
        int[] result = new int[bitmap.argb().length];
        for (int y = 0; y < bitmap.height(); y += block) {
            for (int x = 0; x < bitmap.width(); x += block) {
                int mean = mean(bitmap, x, y, block);
                int color = mean >>> 24 < 120 ? 0 : dithered(mean, x / block, y / block, dither);
                for (int py = y; py < Math.min(y + block, bitmap.height()); py++) {
                    for (int px = x; px < Math.min(x + block, bitmap.width()); px++) {
                        result[py * bitmap.width() + px] = color;
                    }
                }
            }
        }
        return new Bitmap(bitmap.size(), result);
    }

    private static int mean(Bitmap bitmap, int left, int top, int block) {
        long red = 0;
        long green = 0;
        long blue = 0;
        long alpha = 0;
        int count = 0;
        for (int y = top; y < Math.min(top + block, bitmap.height()); y++) {
            for (int x = left; x < Math.min(left + block, bitmap.width()); x++) {
                int argb = bitmap.argb()[y * bitmap.width() + x];
                int weight = argb >>> 24;
                red += (long) Rgb.red(argb) * weight;
                green += (long) Rgb.green(argb) * weight;
                blue += (long) Rgb.blue(argb) * weight;
                alpha += weight;
                count++;
            }
        }
        return alpha == 0
                ? 0
                : Rgb.withAlpha(Rgb.of((double) red / alpha, (double) green / alpha, (double) blue / alpha),
                        (int) (alpha / count));
    }

    private static int dithered(int argb, int column, int row, double dither) {
        int vivid = Rgb.saturated(argb, 1.25);
        double shift = (ORDER[(row & 3) * 4 + (column & 3)] / 16.0 - 0.47) * dither;
        return Rgb.of(level(Rgb.red(vivid), shift), level(Rgb.green(vivid), shift), level(Rgb.blue(vivid), shift));
    }

    private static double level(int value, double shift) {
        double steps = LEVELS - 1;
        return Math.clamp(Math.round(value / 255.0 * steps + shift), 0, steps) / steps * 255;
    }

    /** All layers on one grid. */
    @Override
    public void finish(int[] pixels, int width, int height) {
        int block = block();
        for (int y = 0; y < height; y += block) {
            for (int x = 0; x < width; x += block) {
                int color = pixels[Math.min(y + block / 2, height - 1) * width + Math.min(x + block / 2, width - 1)];
                for (int py = y; py < Math.min(y + block, height); py++) {
                    for (int px = x; px < Math.min(x + block, width); px++) {
                        pixels[py * width + px] = color;
                    }
                }
            }
        }
    }
}

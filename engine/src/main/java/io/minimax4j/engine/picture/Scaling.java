package io.minimax4j.engine.picture;

import java.util.Arrays;

/**
 * Brings pictures to other sizes: bicubic where they grow, and over all pixels that fall together where they shrink. Colours
 * weigh as much as they are opaque, so that nothing shows of what was transparent.
 */
public final class Scaling {
    private static final int CHANNELS = 4;

    private Scaling() {}

    /** The middle of a picture in exactly the size: scaled until it covers it, and cut where it is larger then. */
    public static Bitmap cover(Bitmap picture, PixelSize size) {
        if (picture.size().equals(size)) {
            return picture;
        }
        double scale = Math.max((double) size.width() / picture.width(), (double) size.height() / picture.height());
        return resampled(picture, taps(picture.width(), size.width() / scale, size.width()),
                taps(picture.height(), size.height() / scale, size.height()), size);
    }

    /** The whole of a picture, made smaller where a side is longer than that. */
    public static Bitmap within(Bitmap picture, int longest) {
        int side = Math.max(picture.width(), picture.height());
        if (side <= longest) {
            return picture;
        }
        double scale = (double) longest / side;
        PixelSize size = new PixelSize(Math.max(1, (int) Math.round(picture.width() * scale)),
                Math.max(1, (int) Math.round(picture.height() * scale)));
        return resampled(picture, taps(picture.width(), picture.width(), size.width()),
                taps(picture.height(), picture.height(), size.height()), size);
    }

    /** The same over white. */
    public static Bitmap opaque(Bitmap picture) {
        if (Arrays.stream(picture.argb()).allMatch(pixel -> pixel >>> 24 == 255)) {
            return picture;
        }
        int[] argb = picture.argb().clone();
        for (int i = 0; i < argb.length; i++) {
            int alpha = argb[i] >>> 24;
            if (alpha < 255) {
                argb[i] = 0xff000000 | overWhite(argb[i] >> 16, alpha) << 16 | overWhite(argb[i] >> 8, alpha) << 8
                        | overWhite(argb[i], alpha);
            }
        }
        return new Bitmap(picture.size(), argb);
    }

    private static int overWhite(int channel, int alpha) {
        return ((channel & 0xff) * alpha + 255 * (255 - alpha) + 127) / 255;
    }

    /** Which pixels of a line make each of the wanted ones, and how much of it. */
    private record Tap(int first, float[] weights) {
        int end() {
            return first + weights.length;
        }
    }

    /** @param extent how much of the line is taken, from its middle */
    private static Tap[] taps(int length, double extent, int wanted) {
        double step = extent / wanted;
        double width = Math.max(1, step);
        double begin = (length - extent) / 2;
        Tap[] taps = new Tap[wanted];
        for (int i = 0; i < wanted; i++) {
            double centre = begin + (i + 0.5) * step;
            int first = Math.clamp((long) Math.ceil(centre - 2 * width - 0.5), 0, length - 1);
            int last = Math.clamp((long) Math.floor(centre + 2 * width - 0.5), first, length - 1);
            taps[i] = new Tap(first, weights(first, last, centre, width));
        }
        return taps;
    }

    private static float[] weights(int first, int last, double centre, double width) {
        double[] weights = new double[last - first + 1];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = cubic(Math.abs(first + i + 0.5 - centre) / width);
        }
        double sum = Arrays.stream(weights).sum();
        float[] scaled = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            scaled[i] = (float) (weights[i] / sum);
        }
        return scaled;
    }

    /** Catmull and Rom's. */
    private static double cubic(double x) {
        if (x < 1) {
            return (1.5 * x - 2.5) * x * x + 1;
        }
        return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
    }

    /** Line by line: no more of the picture is held as numbers than what one line is made of. */
    private static Bitmap resampled(Bitmap picture, Tap[] across, Tap[] down, PixelSize size) {
        int[] argb = new int[Math.toIntExact(size.area())];
        float[][] lines = new float[picture.height()][];
        int begun = down[0].first();
        for (int y = 0; y < down.length; y++) {
            Tap tap = down[y];
            Arrays.fill(lines, Math.min(begun, tap.first()), tap.first(), null);
            begun = tap.first();
            for (int from = tap.first(); from < tap.end(); from++) {
                lines[from] = lines[from] == null ? line(picture, from, across) : lines[from];
            }
            mix(lines, tap, argb, y * size.width(), size.width());
        }
        return new Bitmap(size, argb);
    }

    private static float[] line(Bitmap picture, int y, Tap[] across) {
        int[] argb = picture.argb();
        int begin = y * picture.width();
        float[] line = new float[across.length * CHANNELS];
        for (int x = 0; x < across.length; x++) {
            float a = 0;
            float r = 0;
            float g = 0;
            float b = 0;
            float[] weights = across[x].weights();
            for (int i = 0; i < weights.length; i++) {
                int pixel = argb[begin + across[x].first() + i];
                float alpha = weights[i] * (pixel >>> 24);
                a += alpha;
                r += alpha * (pixel >> 16 & 0xff);
                g += alpha * (pixel >> 8 & 0xff);
                b += alpha * (pixel & 0xff);
            }
            line[x * CHANNELS] = a;
            line[x * CHANNELS + 1] = r;
            line[x * CHANNELS + 2] = g;
            line[x * CHANNELS + 3] = b;
        }
        return line;
    }

    private static void mix(float[][] lines, Tap tap, int[] argb, int begin, int width) {
        float[] sums = new float[width * CHANNELS];
        for (int i = 0; i < tap.weights().length; i++) {
            float[] line = lines[tap.first() + i];
            float weight = tap.weights()[i];
            for (int k = 0; k < sums.length; k++) {
                sums[k] += weight * line[k];
            }
        }
        for (int x = 0; x < width; x++) {
            float alpha = sums[x * CHANNELS];
            argb[begin + x] = alpha < 0.5f
                    ? 0
                    : rounded(alpha) << 24 | rounded(sums[x * CHANNELS + 1] / alpha) << 16
                            | rounded(sums[x * CHANNELS + 2] / alpha) << 8 | rounded(sums[x * CHANNELS + 3] / alpha);
        }
    }

    private static int rounded(float value) {
        return Math.clamp(Math.round(value), 0, 255);
    }
}

package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Blur;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.picture.Bitmap;
import java.util.ArrayList;
import java.util.List;

/** The few colours that say most of a picture. */
final class Colors {
    private static final int SAMPLES = 4_000;
    private static final int ROUNDS = 6;
    private static final int BITS = 6;

    private Colors() {}

    /** So many colours at most, found by moving means. */
    static int[] of(Bitmap bitmap, int count) {
        List<Integer> samples = new ArrayList<>();
        int step = Math.max(1, bitmap.argb().length / SAMPLES);
        // An odd step does not stay in one column.
        for (int i = step / 2; i < bitmap.argb().length; i += step | 1) {
            if (bitmap.argb()[i] >>> 24 > 128) {
                samples.add(bitmap.argb()[i]);
            }
        }
        if (samples.isEmpty()) {
            return new int[]{0xFF808080};
        }
        samples.sort((first, second) -> Rgb.luma(first) - Rgb.luma(second));
        int[] means = new int[Math.min(count, samples.size())];
        for (int i = 0; i < means.length; i++) {
            means[i] = samples.get((2 * i + 1) * samples.size() / (2 * means.length));
        }
        for (int round = 0; round < ROUNDS; round++) {
            long[][] sums = new long[means.length][4];
            for (int sample : samples) {
                long[] sum = sums[nearest(means, sample)];
                sum[0] += Rgb.red(sample);
                sum[1] += Rgb.green(sample);
                sum[2] += Rgb.blue(sample);
                sum[3]++;
            }
            for (int i = 0; i < means.length; i++) {
                if (sums[i][3] > 0) {
                    means[i] = Rgb.of((double) sums[i][0] / sums[i][3], (double) sums[i][1] / sums[i][3],
                            (double) sums[i][2] / sums[i][3]);
                }
            }
        }
        return means;
    }

    static int nearest(int[] colors, int argb) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colors.length; i++) {
            int apart = apart(colors[i], argb);
            if (apart < least) {
                least = apart;
                best = i;
            }
        }
        return best;
    }

    static int apart(int first, int second) {
        int red = Rgb.red(first) - Rgb.red(second);
        int green = Rgb.green(first) - Rgb.green(second);
        int blue = Rgb.blue(first) - Rgb.blue(second);
        return 2 * red * red + 4 * green * green + 3 * blue * blue;
    }

    /** The picture in these colours alone, its grain smoothed away before. */
    static Bitmap reduced(Bitmap bitmap, int[] colors, int smooth) {
        Bitmap soft = smooth > 0 ? Blur.quick(Blur.quick(bitmap, smooth), smooth) : bitmap;
        // Pictures have many pixels of few colours: what a colour becomes is thought out once.
        int[] known = new int[1 << 3 * BITS];
        return Texture.dyed(bitmap, (argb, x, y) -> {
            int blurred = soft.argb()[y * bitmap.width() + x];
            int key = Rgb.red(blurred) >> 8 - BITS << 2 * BITS | Rgb.green(blurred) >> 8 - BITS << BITS
                    | Rgb.blue(blurred) >> 8 - BITS;
            if (known[key] == 0) {
                known[key] = reduced(blurred, colors);
            }
            return known[key] & 0xFFFFFF | argb & Rgb.OPAQUE;
        });
    }

    private static int reduced(int argb, int[] colors) {
        int best = nearest(colors, argb);
        int second = best;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colors.length; i++) {
            int apart = apart(colors[i], argb);
            if (i != best && apart < least) {
                least = apart;
                second = i;
            }
        }
        // Between two fields the edge is one soft pixel, not a stair.
        double near = Math.sqrt(apart(colors[best], argb));
        double far = Math.sqrt(least);
        double share = second == best ? 0 : Math.clamp(0.5 - (far - near) / (far + near + 1) * 7, 0, 0.5);
        return Rgb.mix(colors[best], colors[second], share) | Rgb.OPAQUE;
    }
}

package io.minimax4j.engine.offline.picture.pixel;

import io.minimax4j.engine.picture.Bitmap;

/** Blurs: three boxes after one another come near to a bell. */
public final class Blur {
    private static final int PASSES = 3;

    private Blur() {}

    /** Blurs levels in place, sideways and upwards; beyond the edge is what is at the edge. */
    public static void soften(float[] levels, int width, int height, int radius) {
        soften(levels, width, height, radius, PASSES);
    }

    private static void soften(float[] levels, int width, int height, int radius, int passes) {
        if (radius <= 0) {
            return;
        }
        float[] other = new float[levels.length];
        for (int pass = 0; pass < passes; pass++) {
            sideways(levels, other, width, height, radius);
            upwards(other, levels, width, height, radius);
        }
    }

    private static void sideways(float[] from, float[] to, int width, int height, int radius) {
        float share = 1f / (2 * radius + 1);
        for (int y = 0; y < height; y++) {
            int start = y * width;
            float sum = from[start] * (radius + 1);
            for (int i = 1; i <= radius; i++) {
                sum += from[start + Math.min(i, width - 1)];
            }
            for (int x = 0; x < width; x++) {
                to[start + x] = sum * share;
                sum += from[start + Math.min(x + radius + 1, width - 1)] - from[start + Math.max(x - radius, 0)];
            }
        }
    }

    /** Row after row, with a sum for each column: memory is read in its order. */
    private static void upwards(float[] from, float[] to, int width, int height, int radius) {
        float share = 1f / (2 * radius + 1);
        float[] sums = new float[width];
        for (int i = -radius; i <= radius; i++) {
            int row = Math.clamp(i, 0, height - 1) * width;
            for (int x = 0; x < width; x++) {
                sums[x] += from[row + x];
            }
        }
        for (int y = 0; y < height; y++) {
            int enters = Math.min(y + radius + 1, height - 1) * width;
            int leaves = Math.max(y - radius, 0) * width;
            int here = y * width;
            for (int x = 0; x < width; x++) {
                to[here + x] = sums[x] * share;
                sums[x] += from[enters + x] - from[leaves + x];
            }
        }
    }

    /** A blurred copy; colours count by their alpha, so that nothing dark comes in from what is transparent. */
    public static Bitmap of(Bitmap bitmap, int radius) {
        return of(bitmap, radius, PASSES);
    }

    /** Less smooth and quicker: one box. */
    public static Bitmap quick(Bitmap bitmap, int radius) {
        return of(bitmap, radius, 1);
    }

    private static Bitmap of(Bitmap bitmap, int radius, int passes) {
        if (radius <= 0) {
            return bitmap;
        }
        int count = bitmap.argb().length;
        float[][] planes = new float[4][count];
        for (int i = 0; i < count; i++) {
            int argb = bitmap.argb()[i];
            float alpha = (argb >>> 24) / 255f;
            planes[0][i] = Rgb.red(argb) * alpha;
            planes[1][i] = Rgb.green(argb) * alpha;
            planes[2][i] = Rgb.blue(argb) * alpha;
            planes[3][i] = alpha;
        }
        for (float[] plane : planes) {
            soften(plane, bitmap.width(), bitmap.height(), radius, passes);
        }
        int[] result = new int[count];
        for (int i = 0; i < count; i++) {
            float alpha = planes[3][i];
            if (alpha > 0.002f) {
                result[i] = Rgb.withAlpha(Rgb.of(planes[0][i] / alpha, planes[1][i] / alpha, planes[2][i] / alpha),
                        Rgb.level(alpha * 255));
            }
        }
        return new Bitmap(bitmap.size(), result);
    }
}

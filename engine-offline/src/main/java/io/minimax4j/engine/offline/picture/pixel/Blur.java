package io.minimax4j.engine.offline.picture.pixel;

import io.minimax4j.engine.picture.Bitmap;

/** Blurs: three boxes after one another come near to a bell. */
public final class Blur {
    private static final int PASSES = 3;

    private Blur() {}

    /** Blurs levels in place, sideways and upwards; beyond the edge is what is at the edge. */
    public static void soften(float[] levels, int width, int height, int radius) {
        if (radius <= 0) {
            return;
        }
        float[] row = new float[Math.max(width, height)];
        for (int pass = 0; pass < PASSES; pass++) {
            for (int y = 0; y < height; y++) {
                box(levels, y * width, 1, width, radius, row);
            }
            for (int x = 0; x < width; x++) {
                box(levels, x, width, height, radius, row);
            }
        }
    }

    private static void box(float[] levels, int start, int step, int count, int radius, float[] row) {
        for (int i = 0; i < count; i++) {
            row[i] = levels[start + i * step];
        }
        float sum = row[0] * (radius + 1);
        for (int i = 1; i <= radius; i++) {
            sum += row[Math.min(i, count - 1)];
        }
        float share = 1f / (2 * radius + 1);
        for (int i = 0; i < count; i++) {
            levels[start + i * step] = sum * share;
            sum += row[Math.min(i + radius + 1, count - 1)] - row[Math.max(i - radius, 0)];
        }
    }

    /** A blurred copy; colours count by their alpha, so that nothing dark comes in from what is transparent. */
    public static Bitmap of(Bitmap bitmap, int radius) {
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
            soften(plane, bitmap.width(), bitmap.height(), radius);
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

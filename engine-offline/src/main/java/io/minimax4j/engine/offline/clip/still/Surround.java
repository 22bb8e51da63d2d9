package io.minimax4j.engine.offline.clip.still;

import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;

/**
 * A picture with something around it: itself mirrored, the softer the farther from its edge, so that the eye finds colours
 * there but no second picture.
 */
final class Surround {
    private static final int CELL = 16;

    private final Bitmap picture;
    private final int across;
    private final int down;
    private final int[][] means;

    private Surround(Bitmap picture) {
        this.picture = picture;
        this.across = Math.ceilDiv(picture.width(), CELL);
        this.down = Math.ceilDiv(picture.height(), CELL);
        this.means = new int[3][across * down];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                mean(x, y);
            }
        }
    }

    private void mean(int cellX, int cellY) {
        int[] sums = new int[3];
        int count = 0;
        for (int y = cellY * CELL; y < Math.min((cellY + 1) * CELL, picture.height()); y++) {
            for (int x = cellX * CELL; x < Math.min((cellX + 1) * CELL, picture.width()); x++) {
                int pixel = picture.argb()[y * picture.width() + x];
                for (int channel = 0; channel < 3; channel++) {
                    sums[channel] += pixel >> 8 * channel & 0xFF;
                }
                count++;
            }
        }
        for (int channel = 0; channel < 3; channel++) {
            means[channel][cellY * across + cellX] = sums[channel] / count;
        }
    }

    /** The picture, opaque, with so many pixels more on every side. */
    static Bitmap of(Bitmap picture, int margin) {
        Surround surround = new Surround(picture);
        PixelSize size = new PixelSize(picture.width() + 2 * margin, picture.height() + 2 * margin);
        int[] made = new int[Math.toIntExact(size.area())];
        for (int y = 0; y < size.height(); y++) {
            for (int x = 0; x < size.width(); x++) {
                made[y * size.width() + x] = 0xFF000000 | surround.at(x - margin, y - margin, margin);
            }
        }
        return new Bitmap(size, made);
    }

    private int at(int x, int y, int margin) {
        int width = picture.width();
        int height = picture.height();
        int out = Math.max(Math.max(-x, x - width + 1), Math.max(-y, y - height + 1));
        if (out <= 0) {
            return picture.argb()[y * width + x];
        }
        int mirroredX = mirrored(x, width);
        int mirroredY = mirrored(y, height);
        int sharp = picture.argb()[mirroredY * width + mirroredX];
        double softness = Math.min(1, 1.6 * out / margin);
        int made = 0;
        for (int channel = 0; channel < 3; channel++) {
            double soft = soft(channel, mirroredX, mirroredY);
            int value = (int) Math.round(soft * softness + (sharp >> 8 * channel & 0xFF) * (1 - softness));
            made |= value << 8 * channel;
        }
        return made;
    }

    private static int mirrored(int at, int length) {
        int period = Math.floorMod(at, 2 * length);
        return period < length ? period : 2 * length - 1 - period;
    }

    private double soft(int channel, int x, int y) {
        double cellX = Math.clamp((x - CELL / 2.0) / CELL, 0, across - 1);
        double cellY = Math.clamp((y - CELL / 2.0) / CELL, 0, down - 1);
        int left = Math.min((int) cellX, Math.max(0, across - 2));
        int top = Math.min((int) cellY, Math.max(0, down - 2));
        int right = Math.min(left + 1, across - 1);
        int bottom = Math.min(top + 1, down - 1);
        double shareX = cellX - left;
        double shareY = cellY - top;
        int[] mean = means[channel];
        double upper = mean[top * across + left] * (1 - shareX) + mean[top * across + right] * shareX;
        double lower = mean[bottom * across + left] * (1 - shareX) + mean[bottom * across + right] * shareX;
        return upper * (1 - shareY) + lower * shareY;
    }
}

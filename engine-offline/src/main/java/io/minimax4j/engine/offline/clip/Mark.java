package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;

/**
 * The mark that a clip was made by a machine, on every frame.
 *
 * @param badge what is seen of it, with alpha
 * @param left where it begins; even
 * @param top likewise
 */
record Mark(Bitmap badge, int left, int top) {
    /** The mark as it is on frames of a size. */
    static Mark of(PixelSize size) {
        throw new UnsupportedOperationException("no badge for " + size);
    }

    void onto(Frame frame) {
        int width = frame.size().width();
        int luma = Math.toIntExact(frame.size().area());
        byte[] planes = frame.planes();
        for (int y = 0; y < badge.height(); y++) {
            for (int x = 0; x < badge.width(); x++) {
                int pixel = badge.pixel(x, y);
                int alpha = pixel >>> 24;
                int at = (top + y) * width + left + x;
                planes[at] = mixed(planes[at], 16 * 256 + channels(pixel, 47, 157, 16) + 128 >> 8, alpha);
                if (x % 2 == 0 && y % 2 == 0) {
                    int blue = luma + (top + y) / 2 * (width / 2) + (left + x) / 2;
                    planes[blue] = mixed(planes[blue], 128 * 256 + channels(pixel, -26, -86, 112) + 128 >> 8, alpha);
                    int red = blue + luma / 4;
                    planes[red] = mixed(planes[red], 128 * 256 + channels(pixel, 112, -102, -10) + 128 >> 8, alpha);
                }
            }
        }
    }

    private static int channels(int pixel, int red, int green, int blue) {
        return red * (pixel >> 16 & 0xFF) + green * (pixel >> 8 & 0xFF) + blue * (pixel & 0xFF);
    }

    private static byte mixed(byte there, int laid, int alpha) {
        return (byte) (((there & 0xFF) * (255 - alpha) + laid * alpha + 127) / 255);
    }
}

package io.minimax4j.engine.offline.clip.projection;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;

/** Writes pixels into the planes of frames: BT.709, limited range, in 256ths. */
public final class FrameWriter {
    private FrameWriter() {}

    /** A picture as a frame of its size. */
    public static void write(Bitmap picture, Frame frame) {
        for (int y = 0; y < picture.height(); y += 2) {
            pair(picture.argb(), y * picture.width(), frame, y);
        }
    }

    /** Writes two rows, which lie one behind the other from an offset, as the rows from y. */
    static void pair(int[] argb, int offset, Frame frame, int y) {
        PixelSize size = frame.size();
        int width = size.width();
        byte[] planes = frame.planes();
        luma(argb, offset, planes, y * width, 2 * width);
        int blue = width * size.height() + y / 2 * (width / 2);
        chroma(argb, offset, width, planes, blue, width * size.height() / 4);
    }

    private static void luma(int[] argb, int offset, byte[] planes, int at, int count) {
        for (int i = 0; i < count; i++) {
            int pixel = argb[offset + i];
            int sum = 47 * (pixel >> 16 & 0xFF) + 157 * (pixel >> 8 & 0xFF) + 16 * (pixel & 0xFF);
            planes[at + i] = (byte) (sum + 16 * 256 + 128 >> 8);
        }
    }

    /** The mean colour of each four pixels. */
    private static void chroma(int[] argb, int offset, int width, byte[] planes, int at, int between) {
        for (int i = 0; i < width / 2; i++) {
            int upper = offset + 2 * i;
            int lower = upper + width;
            int one = argb[upper];
            int two = argb[upper + 1];
            int three = argb[lower];
            int four = argb[lower + 1];
            int even = (one & 0xFF00FF) + (two & 0xFF00FF) + (three & 0xFF00FF) + (four & 0xFF00FF);
            int green = (one >> 8 & 0xFF) + (two >> 8 & 0xFF) + (three >> 8 & 0xFF) + (four >> 8 & 0xFF);
            int red = even >>> 16;
            int blue = even & 0xFFFF;
            planes[at + i] = (byte) (-26 * red - 86 * green + 112 * blue + 128 * 1024 + 512 >> 10);
            planes[at + between + i] = (byte) (112 * red - 102 * green - 10 * blue + 128 * 1024 + 512 >> 10);
        }
    }
}

package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.clip.Frame;

/** Makes edges a little clearer: each pixel of luma goes away from the mean of its neighbours, where they differ at all. */
final class Sharpening {
    private Sharpening() {}

    static void apply(Frame frame) {
        int width = frame.size().width();
        int height = frame.size().height();
        byte[] planes = frame.planes();
        byte[] above = new byte[width];
        byte[] row = new byte[width];
        System.arraycopy(planes, 0, above, 0, width);
        for (int y = 1; y < height - 1; y++) {
            System.arraycopy(planes, y * width, row, 0, width);
            int at = y * width;
            for (int x = 1; x < width - 1; x++) {
                int middle = row[x] & 0xFF;
                int around = (above[x] & 0xFF) + (planes[at + width + x] & 0xFF) + (row[x - 1] & 0xFF)
                        + (row[x + 1] & 0xFF);
                planes[at + x] = (byte) Math.clamp(middle + (4 * middle - around + 6) / 12, 16, 235);
            }
            byte[] used = above;
            above = row;
            row = used;
        }
    }
}

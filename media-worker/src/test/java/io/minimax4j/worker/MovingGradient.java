package io.minimax4j.worker;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.picture.PixelSize;

/** Frames whose every value can be told from place and time, and how near others come to them. */
final class MovingGradient {
    private static final double SQUARE_OF_255 = 255 * 255;

    private MovingGradient() {}

    /** The frame of that number. Its brightness rises to the right and moves left; its colours differ in each corner. */
    static Frame frame(PixelSize size, int number) {
        byte[] planes = new byte[Frame.bytes(size)];
        int at = 0;
        for (int y = 0; y < size.height(); y++) {
            for (int x = 0; x < size.width(); x++) {
                double wave = Math.sin((x + 4 * number) * Math.PI / 160) * Math.cos(y * Math.PI / 200);
                planes[at++] = (byte) (126 + 90 * wave);
            }
        }
        at = blend(planes, at, size, true);
        blend(planes, at, size, false);
        return new Frame(size, planes);
    }

    private static int blend(byte[] planes, int from, PixelSize size, boolean alongX) {
        int at = from;
        for (int y = 0; y < size.height() / 2; y++) {
            for (int x = 0; x < size.width() / 2; x++) {
                planes[at++] = (byte) (64
                        + 128 * (alongX ? 2 * x / (double) size.width() : 2 * y / (double) size.height()));
            }
        }
        return at;
    }

    /** Peak signal to noise ratio of one plane in dB: 0 is Y, 1 is U, 2 is V. */
    static double psnr(Frame a, Frame b, int plane) {
        int luma = Math.toIntExact(a.size().area());
        int from = plane == 0 ? 0 : luma + (plane - 1) * luma / 4;
        int to = plane == 0 ? luma : from + luma / 4;
        double sum = 0;
        for (int i = from; i < to; i++) {
            int difference = (a.planes()[i] & 0xFF) - (b.planes()[i] & 0xFF);
            sum += difference * difference;
        }
        return sum == 0 ? 99 : 10 * Math.log10(SQUARE_OF_255 / (sum / (to - from)));
    }
}

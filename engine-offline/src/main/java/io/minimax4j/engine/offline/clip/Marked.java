package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.offline.picture.Mark;
import io.minimax4j.engine.picture.Bitmap;

/** Footage with the mark that a machine has made it on every frame. */
record Marked(Footage footage, Mark mark) implements Retouched {
    static Marked of(Footage footage) {
        return new Marked(footage, Mark.of(footage.size()));
    }

    @Override
    public void retouch(Frame frame) {
        lay(mark, frame);
    }

    /** Lays the mark over a frame. */
    static void lay(Mark mark, Frame frame) {
        Bitmap badge = mark.badge();
        int width = frame.size().width();
        int luma = Math.toIntExact(frame.size().area());
        byte[] planes = frame.planes();
        for (int y = 0; y < Math.min(badge.height(), frame.size().height() - mark.top()); y++) {
            for (int x = 0; x < Math.min(badge.width(), width - mark.left()); x++) {
                int pixel = badge.pixel(x, y);
                int alpha = pixel >>> 24;
                int at = (mark.top() + y) * width + mark.left() + x;
                planes[at] = mixed(planes[at], 16 * 256 + channels(pixel, 47, 157, 16) + 128 >> 8, alpha);
                if (x % 2 == 0 && y % 2 == 0) {
                    int blue = luma + (mark.top() + y) / 2 * (width / 2) + (mark.left() + x) / 2;
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

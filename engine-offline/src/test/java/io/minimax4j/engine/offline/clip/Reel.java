package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.picture.PixelSize;
import java.util.ArrayList;
import java.util.List;

/** The brightness of every frame of a footage, and what can be measured on it. */
public final class Reel {
    private static final int REACH = 7;

    private final int width;
    private final int height;
    private final List<byte[]> frames = new ArrayList<>();

    /** How far something went: pixels to the right and down. */
    public record Shift(double x, double y) {}

    /** A part of the picture. */
    public record Part(int left, int top, int width, int height) {}

    private Reel(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public static Reel of(Footage footage) throws InterruptedException {
        Reel reel = new Reel(footage.size().width(), footage.size().height());
        Frame frame = Frame.of(footage.size());
        for (int i = 0; i < footage.frames(); i++) {
            footage.draw(i, frame);
            reel.frames.add(frame.planes().clone());
        }
        return reel;
    }

    public static Reel of(PixelSize size, List<byte[]> frames) {
        Reel reel = new Reel(size.width(), size.height());
        reel.frames.addAll(frames);
        return reel;
    }

    public int length() {
        return frames.size();
    }

    public byte[] planes(int frame) {
        return frames.get(frame);
    }

    /** How far what is seen in a part moves between two frames, as the sum of its ways from frame to frame. */
    public Shift moved(Part part, int from, int to) {
        double x = 0;
        double y = 0;
        int step = Math.max(1, (to - from) / 24);
        for (int i = from; i < to; i += step) {
            Shift shift = shift(part, frames.get(i), frames.get(Math.min(i + step, to)));
            x += shift.x;
            y += shift.y;
        }
        return new Shift(x, y);
    }

    /** The best fit of whole pixels, and between them where a parabola through the neighbours is lowest. */
    private Shift shift(Part part, byte[] before, byte[] after) {
        int bestX = 0;
        int bestY = 0;
        double best = Double.MAX_VALUE;
        for (int y = -REACH; y <= REACH; y++) {
            for (int x = -REACH; x <= REACH; x++) {
                double apart = apart(part, before, after, x, y);
                if (apart < best) {
                    best = apart;
                    bestX = x;
                    bestY = y;
                }
            }
        }
        double left = apart(part, before, after, bestX - 1, bestY);
        double right = apart(part, before, after, bestX + 1, bestY);
        double above = apart(part, before, after, bestX, bestY - 1);
        double below = apart(part, before, after, bestX, bestY + 1);
        return new Shift(bestX + lowest(left, best, right), bestY + lowest(above, best, below));
    }

    private static double lowest(double before, double middle, double after) {
        double bend = before - 2 * middle + after;
        return bend <= 0 ? 0 : (before - after) / (2 * bend);
    }

    private double apart(Part part, byte[] before, byte[] after, int x, int y) {
        double sum = 0;
        for (int row = part.top; row < part.top + part.height; row += 2) {
            for (int column = part.left; column < part.left + part.width; column += 2) {
                int difference = (before[row * width + column] & 0xFF) - (after[(row + y) * width + column + x] & 0xFF);
                sum += difference * difference;
            }
        }
        return sum;
    }

    /** The likeness of the brightness of a frame to another's, in decibels. */
    public double psnr(int frame, byte[] other) {
        double sum = 0;
        for (int i = 0; i < width * height; i++) {
            int difference = (frames.get(frame)[i] & 0xFF) - (other[i] & 0xFF);
            sum += difference * difference;
        }
        return sum == 0 ? 99 : 10 * Math.log10(255.0 * 255 * width * height / sum);
    }
}

package io.minimax4j.verification.media;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How what is seen has moved from one frame to another, by block matching. Parts of the width and the height, so that it
 * does not hang on the size that was measured at.
 *
 * @param x to the right
 * @param y downwards
 * @param growth how much larger things have become: 0.2 for a fifth
 */
public record Motion(double x, double y, double growth) {
    private static final int BLOCK = 20;
    private static final int STEP = 16;
    private static final int REACH = 34;
    /** A block without texture is like its surroundings wherever it went. */
    private static final double LEAST_TEXTURE = 8;

    private record Moved(double centreX, double centreY, double x, double y) {}

    /** The median of all blocks, so that a bird that flies past does not count. */
    public static Motion between(Frame before, Frame after) {
        List<Moved> blocks = blocks(before, after);
        if (blocks.size() < 4) {
            throw new AssertionError("Nothing to be followed is seen in " + before);
        }
        double growth = median(blocks.stream().filter(Motion::isOutside).toList(), Motion::growth);
        return new Motion(median(blocks, Moved::x) / before.width(), median(blocks, Moved::y) / before.height(),
                growth);
    }

    private static boolean isOutside(Moved block) {
        return Math.hypot(block.centreX, block.centreY) > 2 * STEP;
    }

    /** How far the block went away from the middle, as a part of how far it was. */
    private static double growth(Moved block) {
        return (block.x * block.centreX + block.y * block.centreY)
                / (block.centreX * block.centreX + block.centreY * block.centreY);
    }

    private static double median(List<Moved> blocks, ToDoubleFunction<Moved> of) {
        double[] sorted = blocks.stream().mapToDouble(of).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private static List<Moved> blocks(Frame before, Frame after) {
        int[] from = before.grey();
        int[] to = after.grey();
        List<Moved> blocks = new ArrayList<>();
        for (int y = 0; y + BLOCK <= before.height(); y += STEP) {
            for (int x = 0; x + BLOCK <= before.width(); x += STEP) {
                if (texture(from, before.width(), x, y) >= LEAST_TEXTURE) {
                    blocks.add(follow(from, to, before, x, y));
                }
            }
        }
        return blocks;
    }

    private static double texture(int[] grey, int width, int x, int y) {
        double[] values = new double[BLOCK * BLOCK];
        for (int row = 0; row < BLOCK; row++) {
            for (int column = 0; column < BLOCK; column++) {
                values[row * BLOCK + column] = grey[(y + row) * width + x + column];
            }
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElseThrow());
    }

    private static Moved follow(int[] from, int[] to, Frame size, int x, int y) {
        int least = Integer.MAX_VALUE;
        int bestX = 0;
        int bestY = 0;
        for (int dy = Math.max(-REACH, -y); dy <= Math.min(REACH, size.height() - BLOCK - y); dy++) {
            for (int dx = Math.max(-REACH, -x); dx <= Math.min(REACH, size.width() - BLOCK - x); dx++) {
                int difference = difference(from, to, size.width(), (y * size.width()) + x,
                        (y + dy) * size.width() + x + dx, least);
                if (difference < least) {
                    least = difference;
                    bestX = dx;
                    bestY = dy;
                }
            }
        }
        return new Moved(x + (BLOCK - size.width()) / 2.0, y + (BLOCK - size.height()) / 2.0, bestX, bestY);
    }

    private static int difference(int[] from, int[] to, int width, int one, int other, int enough) {
        int sum = 0;
        for (int row = 0; row < BLOCK && sum < enough; row++) {
            for (int column = 0; column < BLOCK; column++) {
                sum += Math.abs(from[one + row * width + column] - to[other + row * width + column]);
            }
        }
        return sum;
    }
}

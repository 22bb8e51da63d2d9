package io.minimax4j.engine.offline.picture.cutout;

import io.minimax4j.engine.offline.picture.pixel.Blur;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts what a picture shows out of its background.
 *
 * <p>What background is, the borders tell: their commonest colours are flooded inwards as long as the colour changes little
 * from pixel to pixel and stays near to one of them. If that leaves next to nothing, or takes next to nothing, nothing in the
 * picture can be told from the rest, and an oval of its middle with a soft edge is taken. Where the picture is transparent
 * already, that is believed.
 */
public final class SoftCutout {
    /** The flood runs over a small copy. */
    private static final int COARSE = 320;
    /** How far a pixel may be from the background at its row, from its colours at any place, and from its neighbour. */
    private static final int NEAR = 34;
    private static final int ANYWHERE = 22;
    private static final int STEP = 15;
    private static final int MOST_COLORS = 6;

    private SoftCutout() {}

    /** The cut out part, cropped to what is left of it, transparent around. */
    public static Bitmap of(Bitmap picture) {
        if (isCut(picture)) {
            return crop(picture);
        }
        double scale = Math.min(1, (double) COARSE / Math.max(picture.width(), picture.height()));
        int width = Math.max((int) Math.round(picture.width() * scale), 1);
        int height = Math.max((int) Math.round(picture.height() * scale), 1);
        Sheet small = Sheet.of(picture).scaled(width, height);
        float[] mask = foreground(small);
        double share = share(mask);
        if (share < 0.04 || share > 0.9) {
            mask = oval(width, height);
        } else {
            keepLargest(mask, width, height);
            Blur.soften(mask, width, height, Math.max(1, Math.min(width, height) / 160));
        }
        return crop(new Bitmap(picture.size(), masked(picture, mask, width, height)));
    }

    /** Whether enough of it is transparent that somebody has cut it out before. */
    private static boolean isCut(Bitmap picture) {
        int clear = 0;
        for (int argb : picture.argb()) {
            clear += argb >>> 24 < 128 ? 1 : 0;
        }
        return clear > picture.argb().length / 50;
    }

    private static float[] foreground(Sheet small) {
        int width = small.width();
        int height = small.height();
        int[] pixels = small.pixels();
        List<int[]> seeds = border(width, height);
        Background background = new Background(small, commonest(seeds, pixels, width));
        boolean[] ground = new boolean[pixels.length];
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (int[] seed : seeds) {
            int at = seed[1] * width + seed[0];
            if (!ground[at] && background.isLike(seed[0], seed[1], 1)) {
                ground[at] = true;
                open.add(at);
            }
        }
        int[] around = {1, -1, width, -width};
        while (!open.isEmpty()) {
            int at = open.poll();
            int x = at % width;
            for (int step : around) {
                int next = at + step;
                boolean outside = next < 0 || next >= pixels.length || step == 1 && x == width - 1
                        || step == -1 && x == 0;
                if (!outside && !ground[next] && distance(pixels[at], pixels[next]) < STEP
                        && background.isLike(next % width, next / width, 1.3)) {
                    ground[next] = true;
                    open.add(next);
                }
            }
        }
        float[] mask = new float[pixels.length];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = ground[i] ? 0 : 1;
        }
        return mask;
    }

    /** What the background looks like: some colours anywhere, and at each row what is at the sides there. */
    private record Background(Sheet picture, List<Integer> colors) {
        boolean isLike(int x, int y, double tolerance) {
            int color = picture.pixels()[y * picture.width() + x];
            int row = Math.min(y, picture.height() * 2 / 3) * picture.width();
            int left = picture.pixels()[row + Math.min(1, picture.width() - 1)];
            int right = picture.pixels()[row + Math.max(picture.width() - 2, 0)];
            int beside = Rgb.mix(left, right, (double) x / picture.width());
            return nearest(color, colors) < ANYWHERE * tolerance
                    || nearest(beside, colors) < NEAR * 2 && distance(color, beside) < NEAR * tolerance;
        }
    }

    /** The upper edge and the upper two thirds of the sides: a person's shoulders reach to the lower edge. */
    private static List<int[]> border(int width, int height) {
        List<int[]> border = new ArrayList<>();
        for (int x = 0; x < width; x++) {
            border.add(new int[]{x, 0});
        }
        for (int y = 0; y < height * 2 / 3; y++) {
            border.add(new int[]{0, y});
            border.add(new int[]{width - 1, y});
        }
        for (int x = 0; x < width; x++) {
            if (x < width / 8 || x > width * 7 / 8) {
                border.add(new int[]{x, height - 1});
            }
        }
        return border;
    }

    private static List<Integer> commonest(List<int[]> border, int[] pixels, int width) {
        List<int[]> groups = new ArrayList<>();
        for (int[] place : border) {
            int color = pixels[place[1] * width + place[0]];
            int[] found = null;
            for (int[] group : groups) {
                if (distance(color, Rgb.of((double) group[0] / group[3], (double) group[1] / group[3],
                        (double) group[2] / group[3])) < NEAR * 0.7) {
                    found = group;
                    break;
                }
            }
            if (found == null) {
                found = new int[4];
                groups.add(found);
            }
            found[0] += Rgb.red(color);
            found[1] += Rgb.green(color);
            found[2] += Rgb.blue(color);
            found[3]++;
        }
        groups.sort(Comparator.comparingInt((int[] group) -> group[3]).reversed());
        return groups.stream()
                .limit(MOST_COLORS)
                .filter(group -> group[3] * 16 >= border.size())
                .map(group -> Rgb.of((double) group[0] / group[3], (double) group[1] / group[3],
                        (double) group[2] / group[3]))
                .toList();
    }

    private static double nearest(int color, List<Integer> colors) {
        double best = Double.MAX_VALUE;
        for (int other : colors) {
            best = Math.min(best, distance(color, other));
        }
        return best;
    }

    /** Another hue says more than another light: backgrounds are lit unevenly. */
    private static double distance(int first, int second) {
        double light = 0.75 * (Rgb.luma(first) - Rgb.luma(second));
        double blue = 1.5 * (Rgb.blue(first) - Rgb.luma(first) - Rgb.blue(second) + Rgb.luma(second));
        double red = 1.5 * (Rgb.red(first) - Rgb.luma(first) - Rgb.red(second) + Rgb.luma(second));
        return Math.sqrt(light * light + blue * blue * 0.5 + red * red * 0.8);
    }

    private static double share(float[] mask) {
        double sum = 0;
        for (float level : mask) {
            sum += level;
        }
        return sum / mask.length;
    }

    /** Small islands beside the one large thing are noise of the background. */
    private static void keepLargest(float[] mask, int width, int height) {
        int[] mark = new int[mask.length];
        List<Integer> sizes = new ArrayList<>(List.of(0));
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (int start = 0; start < mask.length; start++) {
            if (mask[start] == 0 || mark[start] != 0) {
                continue;
            }
            int number = sizes.size();
            int size = 0;
            mark[start] = number;
            open.add(start);
            while (!open.isEmpty()) {
                int at = open.poll();
                size++;
                int x = at % width;
                int y = at / width;
                for (int i = 0; i < 4; i++) {
                    int nextX = x + (i == 0 ? 1 : i == 1 ? -1 : 0);
                    int nextY = y + (i == 2 ? 1 : i == 3 ? -1 : 0);
                    int next = nextY * width + nextX;
                    if (nextX >= 0 && nextY >= 0 && nextX < width && nextY < height && mask[next] > 0
                            && mark[next] == 0) {
                        mark[next] = number;
                        open.add(next);
                    }
                }
            }
            sizes.add(size);
        }
        int largest = sizes.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int i = 0; i < mask.length; i++) {
            if (mask[i] > 0 && sizes.get(mark[i]) * 5 < largest) {
                mask[i] = 0;
            }
        }
    }

    private static float[] oval(int width, int height) {
        float[] mask = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double across = (x + 0.5) / width * 2 - 1;
                double down = (y + 0.5) / height * 2 - 1;
                double out = Math.sqrt(across * across + down * down) / 0.96;
                double inside = Math.clamp((1 - out) * 5, 0, 1);
                mask[y * width + x] = (float) (inside * inside * (3 - 2 * inside));
            }
        }
        return mask;
    }

    private static int[] masked(Bitmap picture, float[] mask, int width, int height) {
        int[] result = new int[picture.argb().length];
        for (int y = 0; y < picture.height(); y++) {
            double fromY = Math.clamp((y + 0.5) * height / picture.height() - 0.5, 0, height - 1);
            int top = (int) fromY;
            int bottom = Math.min(top + 1, height - 1);
            for (int x = 0; x < picture.width(); x++) {
                double fromX = Math.clamp((x + 0.5) * width / picture.width() - 0.5, 0, width - 1);
                int left = (int) fromX;
                int right = Math.min(left + 1, width - 1);
                double above = mask[top * width + left]
                        + (fromX - left) * (mask[top * width + right] - mask[top * width + left]);
                double below = mask[bottom * width + left]
                        + (fromX - left) * (mask[bottom * width + right] - mask[bottom * width + left]);
                double level = above + (fromY - top) * (below - above);
                int at = y * picture.width() + x;
                // The outermost pixels have something of the background in them.
                double alpha = Math.clamp((level - 0.3) / 0.6, 0, 1);
                result[at] = Rgb.faded(picture.argb()[at], alpha);
            }
        }
        return result;
    }

    private static Bitmap crop(Bitmap bitmap) {
        int left = bitmap.width();
        int right = -1;
        int top = bitmap.height();
        int bottom = -1;
        for (int y = 0; y < bitmap.height(); y++) {
            for (int x = 0; x < bitmap.width(); x++) {
                if (bitmap.argb()[y * bitmap.width() + x] >>> 24 > 12) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        if (right < 0) {
            return bitmap;
        }
        PixelSize size = new PixelSize(right - left + 1, bottom - top + 1);
        int[] pixels = new int[Math.toIntExact(size.area())];
        for (int y = 0; y < size.height(); y++) {
            System.arraycopy(bitmap.argb(), (y + top) * bitmap.width() + left, pixels, y * size.width(), size.width());
        }
        return new Bitmap(size, pixels);
    }
}
